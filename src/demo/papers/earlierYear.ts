import type { LineFigure } from '../../assessment/selfAssessment/lineFigure.ts';
import type { DemoHalfYear } from '../model/school.ts';
import { staffRows } from '../tables/staffTable.ts';
import { pupilsIn } from './pupilsIn.ts';

/** The calendar year before the school had any table: everything in its report is entered by hand. */
export const earlierYear = 2023;

/** The school of that year against the one of its first half-year: a little smaller. */
const SMALLER = 0.985;

type Shares = readonly (readonly [line: string, share: number])[];

const OF_PUPILS: Shares = [
  ['1.5', 0.304],
  ['1.18', 0.487],
  ['1.19', 0.091],
  ['1.19.1', 0.014],
  ['1.19.2', 0],
  ['1.19.3', 0],
  ['1.20', 0.148],
  ['1.22', 0.462],
  ['1.23', 0.051],
  ['2.5', 0.921],
];
const OF_EDUCATORS: Shares = [
  ['1.25', 0.91],
  ['1.26', 0.8],
  ['1.28', 0.06],
  ['1.29.1', 0.49],
  ['1.29.2', 0.2],
  ['1.30.1', 0.25],
  ['1.30.2', 0.14],
  ['1.31', 0.26],
  ['1.32', 0.15],
];
const OF_EVERYBODY: Shares = [
  ['1.33', 0.85],
  ['1.34', 0.79],
];
const NUMBERS: readonly (readonly [line: string, value: number])[] = [
  ['2.1', 0.16],
  ['2.2', 23.7],
  ['2.6', 3.5],
];
const YES = ['2.3', '2.4', '2.4.1', '2.4.4', '2.4.5'];
const NO = ['2.4.2', '2.4.3'];

/** Figures of order 1324 of that year but for its exams, by line, from the school's first half-year. */
export function earlierFigures(first: DemoHalfYear): ReadonlyMap<string, LineFigure> {
  const persons = new Map<string, number>();
  const figures = new Map<string, LineFigure>();
  const n = (line: string): number => persons.get(line) ?? 0;

  function setPersons(line: string, count: number): void {
    persons.set(line, count);
    figures.set(line, { kind: 'persons', n: count });
  }
  function setShare(line: string, count: number, whole: number): void {
    persons.set(line, count);
    figures.set(line, { kind: 'persons-share', n: count, share: count / whole });
  }
  function setShares(shares: Shares, whole: number): void {
    for (const [line, share] of shares) setShare(line, Math.round(share * whole), whole);
  }

  const level = (from: number, to: number): number =>
    Math.round(SMALLER * pupilsIn(first, (parallel) => parallel >= from && parallel <= to));
  setPersons('1.2', level(1, 4));
  setPersons('1.3', level(5, 9));
  setPersons('1.4', level(10, 11));
  setPersons('1.1', n('1.2') + n('1.3') + n('1.4'));
  setShares(OF_PUPILS, n('1.1'));
  setShare('1.21', n('1.4'), n('1.1'));

  const staff = staffRows(first).filter((row) => row['left_at'] === undefined);
  setPersons('1.24', staff.filter(({ role }) => role !== 'leader' && role !== 'other').length);
  setShares(OF_EDUCATORS, n('1.24'));
  setShare('1.27', n('1.24') - n('1.25'), n('1.24'));
  setShare('1.29', n('1.29.1') + n('1.29.2'), n('1.24'));
  setShare('1.30', n('1.30.1') + n('1.30.2'), n('1.24'));
  setShares(OF_EVERYBODY, staff.length);

  for (const [line, value] of NUMBERS) figures.set(line, { kind: 'number', value });
  for (const line of YES) figures.set(line, { kind: 'yes-no', value: true });
  for (const line of NO) figures.set(line, { kind: 'yes-no', value: false });
  return figures;
}
