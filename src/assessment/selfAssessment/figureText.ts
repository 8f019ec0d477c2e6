import type { LineUnit, OrderLine } from '../../catalogue/order1324/orderLine.ts';
import { formatNumber, formatShare, plural, type NounForms } from '../../kit/format.ts';
import type { LineFigure } from './lineFigure.ts';

const PERSONS: NounForms = ['человек', 'человека', 'человек'];

/** Digits after the comma and the noun after the number. */
const NUMBERS: ReadonlyMap<LineUnit, { readonly decimals: number; readonly forms: NounForms }> =
  new Map([
    ['балл', { decimals: 1, forms: ['балл', 'балла', 'баллов'] }],
    ['единиц', { decimals: 2, forms: ['единица', 'единицы', 'единиц'] }],
    ['кв. м', { decimals: 1, forms: ['кв. м', 'кв. м', 'кв. м'] }],
  ]);

/** How exactly a figure in that unit is printed: half of the last digit. */
export function printedTolerance(unit: LineUnit): number {
  return 0.5 * 10 ** -(NUMBERS.get(unit)?.decimals ?? 0);
}

/**
 * A figure as the order has it printed: «325 человек / 45,3 %», «4,1 балла», «0,25 единицы», «12,4 кв. м», «да».
 * @example figureText({ unit: 'да/нет' }, { kind: 'yes-no', value: false }) // 'нет'
 */
export function figureText({ unit }: Pick<OrderLine, 'unit'>, figure: LineFigure): string {
  switch (figure.kind) {
    case 'persons':
      return personsText(figure.n);
    case 'persons-share':
      return `${personsText(figure.n)} / ${formatShare(figure.share, 1)}`;
    case 'number': {
      const { decimals, forms } = NUMBERS.get(unit) ?? { decimals: 2, forms: ['', '', ''] };
      const rounded = Number(figure.value.toFixed(decimals));
      const digits = String(rounded).split('.')[1]?.length ?? 0;
      return `${formatNumber(rounded, digits)} ${plural(rounded, ...forms)}`.trimEnd();
    }
    case 'yes-no':
      return figure.value ? 'да' : 'нет';
  }
}

function personsText(n: number): string {
  return `${formatNumber(n)} ${plural(n, ...PERSONS)}`;
}
