import { problem, type Problem } from '../../kit/problem.ts';
import { formatNumber, formatShare } from '../../kit/format.ts';
import type { LineFigure, LineValue } from './lineFigure.ts';
import { linePlace } from './linePlace.ts';
import { shareTolerance } from './shareTolerance.ts';

type Share = Extract<LineFigure, { kind: 'persons-share' }>;

/** Lines whose shares are all taken of the graduates of one parallel. */
const GRADUATES: readonly (readonly [parallel: string, lines: readonly string[]])[] = [
  ['9', ['1.10', '1.11', '1.14', '1.16']],
  ['11', ['1.12', '1.13', '1.15', '1.17']],
];

/** How many there can have been, so that `n` of them are such a share. */
function wholesOf({ n, share, whole }: Share): readonly [least: number, most: number] {
  if (whole !== undefined) return [whole, whole];
  const tolerance = shareTolerance(share);
  if (n === 0) return share <= tolerance ? [0, Infinity] : [Infinity, 0];
  return [n / (share + tolerance), share > tolerance ? n / (share - tolerance) : Infinity];
}

function wholeWords(line: string, { n, share, whole }: Share): string {
  if (whole !== undefined) return `${line} — от ${formatNumber(whole)}`;
  return `${line} — ${formatNumber(n)} это ${formatShare(share, 1)}`;
}

/** All shares of graduates of a parallel must be shares of one number of them (СМ-08). */
export function checkGraduates(values: ReadonlyMap<string, LineValue>): readonly Problem[] {
  return GRADUATES.flatMap(([parallel, lines]) => {
    const found = lines.flatMap((line) => {
      const value = values.get(line);
      if (value === undefined || value.origin === 'absent') return [];
      const { figure } = value;
      return figure.kind === 'persons-share' ? [{ line, value, figure }] : [];
    });
    const ranges = found.map(({ figure }) => wholesOf(figure));
    const least = Math.max(...ranges.map(([low]) => low));
    const most = Math.min(...ranges.map(([, high]) => high));
    // A whole number of persons must lie between them.
    if (found.length === 0 || Math.ceil(least - 1e-6) <= Math.floor(most + 1e-6)) return [];
    const details = { parallel, lines: found.map(({ line, figure }) => wholeWords(line, figure)) };
    return [problem('СМ-08', linePlace(found.map(({ value }) => value)), details)];
  });
}
