import { order1324 } from '../../catalogue/order1324.ts';
import { problem, type Problem, type ProblemOf } from '../../kit/problem.ts';
import { checkGraduates } from './checkGraduates.ts';
import type { LineValue, YearFigures } from './lineFigure.ts';
import { linePlace } from './linePlace.ts';
import { shareTolerance } from './shareTolerance.ts';

type Values = ReadonlyMap<string, LineValue>;

/** Lines that make up another one. */
const SUMS: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['1.1', ['1.2', '1.3', '1.4']],
  ['1.29', ['1.29.1', '1.29.2']],
  ['1.30', ['1.30.1', '1.30.2']],
];

type Part = readonly [parts: readonly string[], whole: string];

/** Lines that together are no more than another one; the nearest of several wholes stands here. */
const PARTS: readonly Part[] = [
  [['1.25', '1.27'], '1.24'],
  [['1.26'], '1.25'],
  [['1.28'], '1.27'],
  [['1.31', '1.32'], '1.24'],
  [['1.19'], '1.18'],
  [['1.19.1'], '1.19'],
  [['1.19.2'], '1.19'],
  [['1.19.3'], '1.19'],
];

/**
 * Whether the lines of a year agree with each other: sums (СМ-05), shares with what they are taken of (СМ-06), parts
 * with their wholes (СМ-07), graduates (СМ-08). What has no figure is not checked.
 */
export function checkFigures({ year, lines }: YearFigures): readonly Problem[] {
  const values = new Map(lines.map((value) => [value.line, value]));
  const wholes = order1324(year).flatMap(({ number, whole }): readonly Part[] =>
    whole === undefined ? [] : [[[number], whole]],
  );
  return [
    ...SUMS.flatMap(([whole, parts]) => checkSum(values, whole, parts)),
    ...order1324(year).flatMap(({ number, whole }) => checkShare(values, number, whole)),
    ...toldOnce([...PARTS, ...wholes].flatMap((part) => checkParts(values, part))),
    ...checkGraduates(values),
  ];
}

/** Persons of each line; `undefined` where one of them has no figure. */
function personsOf(values: Values, lines: readonly string[]) {
  const found = lines.flatMap((line) => {
    const value = values.get(line);
    const figure = value === undefined || value.origin === 'absent' ? undefined : value.figure;
    return value === undefined ||
      figure === undefined ||
      !('n' in figure) ||
      figure.kind === 'number'
      ? []
      : [{ value, n: figure.n }];
  });
  if (found.length < lines.length) return undefined;
  return {
    sum: found.reduce((sum, { n }) => sum + n, 0),
    values: found.map(({ value }) => value),
  };
}

function checkSum(values: Values, whole: string, parts: readonly string[]): readonly Problem[] {
  const [total, below] = [personsOf(values, [whole]), personsOf(values, parts)];
  if (total === undefined || below === undefined || total.sum === below.sum) return [];
  const details = { line: whole, n: total.sum, parts, sum: below.sum };
  return [problem('СМ-05', linePlace([...total.values, ...below.values]), details)];
}

function checkParts(values: Values, [parts, whole]: Part): readonly ProblemOf<'СМ-07'>[] {
  const [total, below] = [personsOf(values, [whole]), personsOf(values, parts)];
  if (total === undefined || below === undefined || total.sum >= below.sum) return [];
  const details = { parts, sum: below.sum, line: whole, n: total.sum };
  return [problem('СМ-07', linePlace([...below.values, ...total.values]), details)];
}

/**
 * One wrong figure is told once: against the nearest of its wholes, and as one of a sum only where no part of that sum
 * is too great by itself.
 */
function toldOnce(found: readonly ProblemOf<'СМ-07'>[]): readonly Problem[] {
  const alone = new Map<string, Problem>();
  for (const one of found) {
    const [line = '', ...more] = one.details.parts;
    if (more.length === 0 && !alone.has(line)) alone.set(line, one);
  }
  const sums = found.filter(
    ({ details: { parts } }) => parts.length > 1 && !parts.some((line) => alone.has(line)),
  );
  return [...sums, ...alone.values()];
}

function checkShare(values: Values, line: string, of: string | undefined): readonly Problem[] {
  const value = values.get(line);
  if (value === undefined || value.origin === 'absent') return [];
  const { figure } = value;
  if (figure.kind !== 'persons-share') return [];
  const total = of === undefined ? undefined : personsOf(values, [of]);
  const whole = total?.sum ?? figure.whole;
  if (whole === undefined || whole <= 0 || figure.n > whole) return [];
  if (Math.abs(figure.n / whole - figure.share) <= shareTolerance(figure.share) + 1e-9) return [];
  const ofWords = of === undefined ? 'по таблице' : `показатель ${of}`;
  const details = { line, n: figure.n, whole, of: ofWords, share: figure.share };
  return [problem('СМ-06', linePlace([value, ...(total?.values ?? [])]), details)];
}
