import type { DemoHalfYear } from '../model/school.ts';

/** Pupils of the parallels that `of` takes; 0 without a half-year. */
export function pupilsIn(
  halfYear: DemoHalfYear | undefined,
  of: (parallel: number) => boolean,
): number {
  return (halfYear?.classes ?? [])
    .filter(({ parallel }) => of(parallel))
    .reduce((sum, { pupils }) => sum + pupils.length, 0);
}
