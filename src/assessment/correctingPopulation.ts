/**
 * The population by which an interval over `n` persons may be corrected. More persons than were reported: undefined,
 * since the reported number is then wrong.
 *
 * @example correctingPopulation(50, 49) // undefined
 */
export function correctingPopulation(
  n: number,
  population: number | undefined,
): number | undefined {
  return population === undefined || n > population ? undefined : population;
}
