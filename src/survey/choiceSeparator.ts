/** Joins the values of a multiple choice in one cell. */
export const choiceSeparator = '|';
