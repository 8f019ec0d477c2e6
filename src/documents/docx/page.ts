import { PageOrientation, type ISectionPropertiesOptions } from 'docx';

/** Sizes of the sheet, in twentieths of a point unless said otherwise: A4 with room on the left for the binding. */
const PAGE = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1134, right: 850, bottom: 1134, left: 1418, header: 567, footer: 567 },
} as const;

const BESIDE_TEXT = PAGE.margin.left + PAGE.margin.right;

/** Room for text between the margins. */
export const TEXT_WIDTH = PAGE.width - BESIDE_TEXT;

/** The same on a sheet that is turned on its side. */
export const LYING_TEXT_WIDTH = PAGE.height - BESIDE_TEXT;

/** Room on a standing sheet in pixels of 1/96 inch, as pictures are measured. */
export const TEXT_WIDTH_PIXELS = Math.floor((TEXT_WIDTH / 1440) * 96);

/** The sheets of a part of the paper. Word wants the sizes of a standing sheet also for one on its side. */
export function sheetProperties(isLying: boolean): ISectionPropertiesOptions {
  const { width, height, margin } = PAGE;
  const orientation = isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { page: { size: { width, height, orientation }, margin } };
}
