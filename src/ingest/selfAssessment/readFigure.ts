import type { LineUnit, OrderLine } from '../../catalogue/order1324/orderLine.ts';
import { readNumber, readWhole, readYesNo } from '../../kit/cells.ts';
import { foldText } from '../../kit/text.ts';
import type { EnteredFigure } from './enteredLine.ts';

const N = String.raw`(?<n>\d{1,3}(?: \d{3})+|\d+)`;
const PERSONS = String.raw`(?:чел\.?|человека?)`;
const PERCENT = String.raw`(?<percent>\d{1,3}(?:[.,]\d+)?)`;
const DECIMAL = String.raw`(?<value>(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?)`;

const PERSONS_ALONE = new RegExp(`^${N} ?${PERSONS}?$`);
/** Persons and their share, in the spellings that reports have; the percent sign may be missing after a bar. */
const PERSONS_AND_SHARE = [
  `^${N} ?${PERSONS}? ?[/|;(-] ?${PERCENT} ?%? ?\\)?$`,
  `^${N} ?${PERSONS},? ${PERCENT} ?%$`,
  `^${N}, ${PERCENT} ?%$`,
  `^${PERCENT} ?% ?[/|;(-] ?${N} ?${PERSONS}? ?\\)?$`,
].map((pattern) => new RegExp(pattern));

const numbers = (units: string): RegExp => new RegExp(`^${DECIMAL} ?(?:${units})?$`);
const NUMBERS: ReadonlyMap<LineUnit, RegExp> = new Map([
  ['балл', numbers(String.raw`баллы?|балла|баллов`)],
  ['единиц', numbers(String.raw`ед\.?|единиц[аы]?|шт\.?|экз\.?`)],
  ['кв. м', numbers(String.raw`кв\.? ?м\.?|кв\.? метр(?:а|ов)?|м2|м²|м\. ?кв\.?`)],
]);

const WORDS = new Map([
  ['имеется', true],
  ['есть', true],
  ['не имеется', false],
  ['отсутствует', false],
]);

/**
 * The figure of a line as a school prints it: «325 человек / 45,3 %», «325 (45,3%)», «4,1 балла», «да», «12,4 кв. м»,
 * with any spaces, decimal comma or point. `undefined`: it is not of the kind that the line demands.
 * @example readFigure({ kind: 'persons-share', unit: 'человек/%' }, '30 чел. / 62,5%') // { kind: 'persons-share', n: 30, share: 0.625 }
 */
export function readFigure(
  { kind, unit }: Pick<OrderLine, 'kind' | 'unit'>,
  text: string,
): EnteredFigure | undefined {
  const folded = foldText(text);
  switch (kind) {
    case 'persons': {
      const n = readWhole(PERSONS_ALONE.exec(folded)?.groups?.['n'] ?? folded);
      return n === undefined || n < 0 ? undefined : { kind, n };
    }
    case 'persons-share': {
      const groups = PERSONS_AND_SHARE.map((form) => form.exec(folded)?.groups).find(Boolean);
      const n = readWhole(groups?.['n'] ?? '');
      const percent = readNumber(groups?.['percent'] ?? '')?.value;
      if (n === undefined || percent === undefined || percent > 100) return undefined;
      // In whole millionths of a percent: 45,3 % is 0.453 and not a digit more.
      return { kind, n, share: Math.round(percent * 1e6) / 1e8 };
    }
    case 'number': {
      const value = readNumber(NUMBERS.get(unit)?.exec(folded)?.groups?.['value'] ?? '')?.value;
      return value === undefined ? undefined : { kind, value };
    }
    case 'yes-no': {
      const value = readYesNo(folded) ?? WORDS.get(folded);
      return value === undefined ? undefined : { kind, value };
    }
  }
}

const EXAMPLES: Readonly<Record<LineUnit, string>> = {
  человек: '856 человек',
  'человек/%': '325 человек / 45,3 %',
  балл: '4,1 балла',
  единиц: '0,25 единицы',
  'да/нет': 'да',
  'кв. м': '12,4 кв. м',
};

/** How a figure in that unit is written. */
export function exampleOf(unit: LineUnit): string {
  return EXAMPLES[unit];
}
