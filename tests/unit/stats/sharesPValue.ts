import { intervalPValue } from '../../../src/stats/intervalPValue.ts';
import { newcombeDifference, type Bounded } from '../../../src/stats/newcombeDifference.ts';
import { wilsonInterval } from '../../../src/stats/wilsonInterval.ts';

/** `part` of `whole` units, of a population where that is known. */
export interface CountedShare {
  readonly part: number;
  readonly whole: number;
  readonly population?: number;
}

function boundedAt({ part, whole, population }: CountedShare, level: number): Bounded {
  const interval = wilsonInterval({ part, whole }, { level, population });
  if (interval === undefined) throw new RangeError('an empty share in a test');
  return { value: part / whole, interval };
}

/** The p value of a difference of two shares, put together as a change of a share is. */
export function sharesPValue(later: CountedShare, earlier: CountedShare): number {
  return intervalPValue((level) =>
    newcombeDifference(boundedAt(later, level), boundedAt(earlier, level)),
  );
}
