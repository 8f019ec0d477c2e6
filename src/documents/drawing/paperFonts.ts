import { fontFamilies } from '../fontFiles.ts';
import { readCoverage } from '../signs/readCoverage.ts';

/** The typefaces of a drawing: what sets a whole text, since a text of two would be set by a font of the machine. */
export interface PaperFonts {
  readonly family: string;
  /** For a text with a sign that `family` has not. */
  readonly spare: string;
  /** Code points that `family` draws, and those that one of both does. */
  readonly own: ReadonlySet<number>;
  readonly drawable: ReadonlySet<number>;
}

/** @param families bytes of the files of `fontFamilies`. */
export function paperFonts(families: readonly (readonly Uint8Array[])[]): PaperFonts {
  const [first, second] = fontFamilies;
  return {
    family: first.name,
    spare: second.name,
    own: readCoverage(families.slice(0, 1)),
    drawable: readCoverage(families),
  };
}
