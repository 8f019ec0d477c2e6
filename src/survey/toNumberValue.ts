/**
 * A value of a question as a number, as SurveyJS sees it in a condition; `undefined` where it is none.
 * @example toNumberValue('4') // 4
 */
export function toNumberValue(value: string): number | undefined {
  return /^-?\d{1,15}(?:[.,]\d{1,15})?$/u.test(value.trim())
    ? Number(value.trim().replace(',', '.'))
    : undefined;
}
