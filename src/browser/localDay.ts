/** The day of a moment (milliseconds since 1970) where the device is, `YYYY-MM-DD`. */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
