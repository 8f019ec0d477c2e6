import { cellAddress, columnLetters } from './cellAddress.ts';
import type { ProblemGroup } from './problemLog.ts';
import type { Severity } from './problem.ts';
import type { RowRange } from './rowRanges.ts';
import { quoteText } from './text.ts';
import { phrases } from './wording.ts';

/** More are named «и другие»: the list is for finding the place, the JSON has all. */
const MAX_PRINTED_RANGES = 8;

/** A problem for programs, as `npm run check -- --json` prints it; `null` where a problem has no such place. */
export interface ProblemJson {
  readonly severity: Severity;
  readonly code: string;
  readonly file: string;
  /** First row, as Excel numbers it. */
  readonly line: number | null;
  /** Letters of the column in Excel. */
  readonly column: string | null;
  readonly title: string | null;
  readonly message: string;
  readonly fix: string;
  /** Runs of rows, both ends included. */
  readonly rows: readonly RowRange[];
  readonly count: number;
}

/**
 * A group of equal problems as an admin reads it: where, what, which other rows, what to do and the code; lines
 * joined by a line feed, none at the end.
 */
export function renderProblem(group: ProblemGroup): string {
  const others = renderOthers(group);
  return [
    renderPlace(group),
    group.what,
    ...(others === '' ? [] : [others]),
    `${phrases.fix} ${group.fix} [${group.code}]`,
  ].join('\n');
}

/** The same group for programs. */
export function toProblemJson(group: ProblemGroup): ProblemJson {
  const { severity, code, file, column, title, what, fix, rows, count } = group;
  return {
    severity,
    code,
    file,
    line: rows.runs[0]?.[0] ?? null,
    column: column === undefined ? null : columnLetters(column),
    title: title ?? null,
    message: what,
    fix,
    rows: rows.runs,
    count,
  };
}

function renderPlace({ file, column, title, rows }: ProblemGroup): string {
  const row = rows.runs[0]?.[0];
  const parts = [file];
  if (row !== undefined) parts.push(phrases.row(row));
  if (column !== undefined) {
    const address = row === undefined ? columnLetters(column) : cellAddress(row, column);
    parts.push(title ? phrases.titledColumn(quoteText(title), address) : phrases.column(address));
  }
  return parts.join(', ');
}

/** «Ещё 187 строк: 215–401.» The first row stands in the place line already. */
function renderOthers({ rows, count }: ProblemGroup): string {
  const [first, ...rest] = rows.runs;
  if (first === undefined) return count > 1 ? phrases.times(count) : '';
  const [from, to] = first;
  const runs: RowRange[] = from < to ? [[from + 1, to], ...rest] : rest;
  const more = rows.isComplete ? countRows(runs) : count - 1;
  if (more === 0) return '';
  const printed = runs.slice(0, MAX_PRINTED_RANGES).map(renderRun).join(', ');
  const isAll = rows.isComplete && runs.length <= MAX_PRINTED_RANGES;
  return phrases.moreRows(more, printed, isAll);
}

function countRows(runs: readonly RowRange[]): number {
  return runs.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

function renderRun([from, to]: RowRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}
