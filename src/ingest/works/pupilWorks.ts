import type { PupilProfile } from './outsideWorks.ts';
import type { PupilRow } from './pupilCounts.ts';

const FAR = 2;

interface Pupil {
  readonly counted: Record<keyof PupilProfile, number>;
  readonly scores: (readonly [work: string, primary: number])[];
}

const NOTHING: PupilProfile = {
  pairs: 0,
  absolute: 0,
  far: 0,
  absent: 0,
  absentMarks: 0,
  present: 0,
  presentMarks: 0,
  quartiles: 0,
  below: 0,
};

/** What each pupil has over all outside works: several works of one pupil hang together. */
export class PupilWorks {
  readonly #pupils = new Map<string, Pupil>();

  add(code: string, work: string, { primary, mark, journal }: PupilRow): void {
    const pupil = this.#pupils.get(code) ?? { counted: { ...NOTHING }, scores: [] };
    this.#pupils.set(code, pupil);
    const { counted } = pupil;
    if (primary !== undefined) pupil.scores.push([work, primary]);
    if (journal === undefined) return;
    if (primary === undefined && mark === undefined) {
      counted.absent += 1;
      counted.absentMarks += journal;
      return;
    }
    counted.present += 1;
    counted.presentMarks += journal;
    if (mark === undefined) return;
    const gap = Math.abs(mark - journal);
    counted.pairs += 1;
    counted.absolute += gap;
    if (gap >= FAR) counted.far += 1;
  }

  /**
   * How many pupils have each profile, in a fixed order: no code goes further.
   * @param quartileOf the score below which the lower quartile of a work lies, where it is known and comparable.
   */
  profiles(
    quartileOf: (work: string) => number | undefined,
  ): readonly (readonly [profile: PupilProfile, pupils: number])[] {
    const counts = new Map<string, [profile: PupilProfile, pupils: number]>();
    for (const { counted, scores } of this.#pupils.values()) {
      const bounds = scores.flatMap(([work, primary]) => {
        const bound = quartileOf(work);
        return bound === undefined ? [] : [primary < bound];
      });
      const profile: PupilProfile = {
        ...counted,
        quartiles: bounds.length,
        below: bounds.filter(Boolean).length,
      };
      // Every profile lists its counts in the order of `NOTHING`.
      const key = Object.values(profile).join(' ');
      const known = counts.get(key) ?? [profile, 0];
      counts.set(key, [profile, known[1] + 1]);
    }
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
  }
}
