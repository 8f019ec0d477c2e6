/** Sizes of the sheet, in twentieths of a point unless said otherwise: A4 with room on the left for the binding. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1134, right: 850, bottom: 1134, left: 1418, header: 567, footer: 567 },
} as const;

/** Room for text between the margins. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

/** The same in pixels of 1/96 inch, as pictures are measured. */
export const TEXT_WIDTH_PIXELS = Math.floor((TEXT_WIDTH / 1440) * 96);
