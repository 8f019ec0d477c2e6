/**
 * The text closed as a sentence. What ends in an abbreviation is closed by its dot: «снизилось на 1,2 п. п.», «12,4
 * чел.»
 * @example fullStop('выросло на 1 ед.') // 'выросло на 1 ед.'
 */
export function fullStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
