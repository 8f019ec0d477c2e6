/**
 * `part` / `whole`: a share 0…1 where part ⊂ whole, or an amount per unit of another. Nothing to divide by: undefined.
 *
 * @example ratio(45, 50) // 0.9
 */
export function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
