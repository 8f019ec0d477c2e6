import type { LineUnit, OrderLine } from '../../catalogue/order1324/orderLine.ts';
import { readNumber, readWhole, readYesNo } from '../../kit/cells.ts';
import { foldText } from '../../kit/text.ts';
import type { EnteredFigure } from './enteredLine.ts';

const N = String.raw`(?<n>\d{1,3}(?: \d{3})+|\d+)`;
/** Whom a line counts, in the words of reports; which of them is no matter, for the line says it. */
const PERSONS = String.raw`(?:чел\.?|человека?|(?:об)?уч(?:ащ(?:ихся|ийся|егося|иеся)|\.)|обучающ(?:ихся|ийся|егося|иеся)|учени(?:к(?:а|и|ов)?)|дет(?:ей|и)|выпускник(?:а|и|ов)?|педагог(?:а|и|ов)?|учител(?:ь|я|ей)|(?:пед(?:агогически[йех]|агогического|\.) ?)?работник(?:а|и|ов)?|сотрудник(?:а|и|ов)?)`;
/** Not «045,3»: that is the end of a number with its thousands apart. */
const PERCENT = String.raw`(?<percent>(?!0\d)\d{1,3}(?:[.,]\d+)?)`;
const SIGN = String.raw`(?:%|процент(?:а|ов)?|проц\.?)`;
const DECIMAL = String.raw`(?<value>(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?)`;
const EACH = String.raw`(?: ?(?:на (?:1|одного) |\/ ?)(?:${PERSONS}|учащегося|обучающегося|ученика))?`;

const PERSONS_ALONE = new RegExp(`^${N} ?${PERSONS}?$`);
const PERCENT_ALONE = new RegExp(`^${PERCENT} ?${SIGN}$`);
/** Persons and their share, in the spellings that reports have; the percent sign may be missing after a bar. */
const PERSONS_AND_SHARE = [
  `^${N} ?${PERSONS}? ?[/|;(-] ?${PERCENT} ?${SIGN}? ?\\)?$`,
  `^${N} ?${PERSONS},? ${PERCENT} ?${SIGN}$`,
  `^${N},? ${PERCENT} ?${SIGN}$`,
  `^${PERCENT} ?${SIGN} ?[/|;(-] ?${N} ?${PERSONS}? ?\\)?$`,
].map((pattern) => new RegExp(pattern));

const numbers = (units: string): RegExp => new RegExp(`^${DECIMAL} ?(?:${units})?${EACH}$`);
const NUMBERS: ReadonlyMap<LineUnit, RegExp> = new Map([
  ['балл', numbers(String.raw`балл(?:а|ы|ов)?`)],
  [
    'единиц',
    numbers(
      String.raw`ед\.?|единиц[аы]?|шт\.?|штук[аи]?|экз\.?|экземпляр(?:а|ы|ов)?|компьютер(?:а|ы|ов)?|книг[аи]?`,
    ),
  ],
  [
    'кв. м',
    numbers(
      String.raw`кв\.? ?м\.?|кв\.? ?метр(?:а|ов)?|квадратн(?:ый|ых|ого) метр(?:а|ов)?|м2|м²|м\. ?кв\.?`,
    ),
  ],
]);

const WORDS = new Map([
  ['имеется', true],
  ['имеются', true],
  ['есть', true],
  ['в наличии', true],
  ['не имеется', false],
  ['не имеются', false],
  ['отсутствует', false],
  ['отсутствуют', false],
]);

/** What a cell of another form lacks, where it can be told. */
export type FigureHint = 'share' | 'persons' | 'none' | 'plain';

/**
 * The figure of a line as a school prints it: «325 человек / 45,3 %», «325 (45,3%)», «4,1 балла», «да», «12,4 кв. м»,
 * with any spaces, decimal comma or point, and a full stop at its end. Nobody is 0 % of any number, so of a share of
 * nobody one half is enough. `undefined`: it is not of the kind that the line demands.
 * @example readFigure({ kind: 'persons-share', unit: 'человек/%' }, '30 чел. / 62,5%') // { kind: 'persons-share', n: 30, share: 0.625 }
 */
export function readFigure(
  { kind, unit }: Pick<OrderLine, 'kind' | 'unit'>,
  text: string,
): EnteredFigure | undefined {
  const folded = foldText(text).replace(/ ?[.;]$/, '');
  switch (kind) {
    case 'persons': {
      const n = readWhole(PERSONS_ALONE.exec(folded)?.groups?.['n'] ?? folded);
      return n === undefined || n < 0 ? undefined : { kind, n };
    }
    case 'persons-share': {
      if (isNobody(folded)) return { kind, n: 0, share: 0 };
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

function isNobody(folded: string): boolean {
  const [persons, percent] = [PERSONS_ALONE.exec(folded), PERCENT_ALONE.exec(folded)];
  return [persons?.groups?.['n'], percent?.groups?.['percent']].some(
    (number) => number !== undefined && readNumber(number)?.value === 0,
  );
}

/**
 * What is missing of a cell that `readFigure` can't read.
 * @example hintOf({ kind: 'persons-share' }, '325 человек') // 'share'
 */
export function hintOf({ kind }: Pick<OrderLine, 'kind'>, text: string): FigureHint {
  const folded = foldText(text).replace(/ ?[.;]$/, '');
  const isWord = /^\p{L}/u.test(folded) && (readYesNo(folded) ?? WORDS.get(folded)) !== undefined;
  if (isWord && kind !== 'yes-no') return 'none';
  if (kind !== 'persons-share') return 'plain';
  if (PERSONS_ALONE.test(folded)) return 'share';
  return PERCENT_ALONE.test(folded) ? 'persons' : 'plain';
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
