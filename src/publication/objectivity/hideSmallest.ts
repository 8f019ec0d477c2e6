/**
 * The parts of one published sum that must not be shown: those of fewer than `minimum` persons, and with them the next
 * smallest ones, until at least two parts and `minimum` persons are hidden together; else the sum less the shown parts
 * would tell what is hidden. Parts of nobody are no parts.
 *
 * @example [...hideSmallest([{ n: 4 }, { n: 30 }, { n: 20 }], ({ n }) => n, 10)] // [{ n: 4 }, { n: 20 }]
 */
export function hideSmallest<T>(
  parts: readonly T[],
  personsOf: (part: T) => number,
  minimum: number,
): ReadonlySet<T> {
  const bySize = parts
    .filter((part) => personsOf(part) > 0)
    .sort((a, b) => personsOf(a) - personsOf(b));
  const hidden = new Set(bySize.filter((part) => personsOf(part) < minimum));
  for (const next of bySize.slice(hidden.size)) {
    const persons = [...hidden].reduce((sum, part) => sum + personsOf(part), 0);
    if (hidden.size === 0 || (hidden.size > 1 && persons >= minimum)) break;
    hidden.add(next);
  }
  return hidden;
}
