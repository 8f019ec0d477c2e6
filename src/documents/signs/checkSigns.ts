import type { YearFolder } from '../../ingest/selfAssessment/enteredLine.ts';
import { problem, type Place, type Problem } from '../../kit/problem.ts';
import { signsIn } from '../../kit/signs.ts';
import { isDrawable, plainSign } from './toDrawable.ts';

/** What a school wrote for a report, and where each sign of it stands. */
function writtenIn({ prose, entered }: YearFolder): readonly (readonly [string, Place])[] {
  const ofProse = [...prose.values()].flatMap(({ file, signs }) =>
    [...signs].map(([sign, row]) => [sign, { file, row }] as const),
  );
  const ofNotes = [...entered.values()].flatMap(({ note = '', place: { file, row } }) =>
    [...signsIn(note).keys()].map((sign) => [sign, { file, row }] as const),
  );
  return [...ofProse, ...ofNotes];
}

/**
 * Signs in the school's own text that no font of the papers has (РЗД-11): the PDF prints another one. Each is named
 * once per file, at its first row.
 * @param drawable code points of the fonts.
 */
export function checkSigns(
  years: readonly YearFolder[],
  drawable: ReadonlySet<number>,
): readonly Problem[] {
  return years.flatMap((year) =>
    writtenIn(year)
      .filter(([sign]) => !isDrawable(sign, drawable))
      .map(([sign, place]) => problem('РЗД-11', place, { sign, plain: plainSign(sign, drawable) })),
  );
}
