import { examLines } from './order1324/examLines.ts';
import { infrastructureLines } from './order1324/infrastructureLines.ts';
import type { OrderLine } from './order1324/orderLine.ts';
import { contestLines, contingentLines, formLines, goodMarksLine } from './order1324/pupilLines.ts';
import { staffLines } from './order1324/staffLines.ts';

/** Nobody of us has compared the titles with the order as it stands now: printed beside them. */
export const order1324Caveat = 'по тексту приказа, сверьте с действующей редакцией';

export const order1324Name =
  'приказ Минобрнауки России от 10.12.2013 № 1324 (в редакции приказа от 15.02.2017 № 136), приложение № 2';

/** A part of the order with the numbers of its lines in front. */
export const order1324Parts: readonly { readonly number: string; readonly title: string }[] = [
  { number: '1', title: 'Образовательная деятельность' },
  { number: '2', title: 'Инфраструктура' },
];

/**
 * All lines of the order as they are asked for a calendar year, in its order. The year decides who works at its end
 * and whose training is not older than five years; numbers, titles and units are the same in every year.
 */
export function order1324(year: number): readonly OrderLine[] {
  return [
    ...contingentLines,
    goodMarksLine,
    ...examLines,
    ...contestLines,
    ...formLines,
    ...staffLines(year),
    ...infrastructureLines,
  ];
}
