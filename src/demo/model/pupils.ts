import type { Random } from '../random.ts';

/** An invented pupil: no name, only a code. */
export interface DemoPupil {
  /** `У-0417`; the number says nothing about the class. */
  readonly code: string;
  /** In deviations of pupils of one age; 0 is the city's mean. */
  readonly ability: number;
  /** Effort that the journal sees and a single work does not, in deviations. */
  readonly diligence: number;
  /** With ОВЗ (a conclusion of the ПМПК). */
  readonly sen: boolean;
  /** The pupil's own chance: the same whatever happens to the others. */
  readonly random: Random;
}

/** Share of pupils with ОВЗ in ordinary classes. */
const senShare = 0.028;

export type PupilMaker = (classLevel: number, sen?: boolean) => DemoPupil;

/** Makes pupils with codes that never repeat. `classLevel` is the ability of the class around which they vary. */
export function createPupilMaker(random: Random, most: number): PupilMaker {
  const digits = Math.max(4, String(most).length);
  const numbers = random
    .fork('codes')
    .shuffle(Array.from({ length: 10 ** digits - 1 }, (_, n) => n + 1));
  return (classLevel, sen) => {
    const number = numbers.pop();
    if (number === undefined) throw new RangeError('createPupilMaker: no codes are left');
    const code = `У-${String(number).padStart(digits, '0')}`;
    const own = random.fork(code);
    const isSen = own.chance(senShare);
    return {
      code,
      ability: classLevel + own.normal(0, 0.85),
      diligence: own.normal(0, 1),
      sen: sen ?? isSen,
      random: own,
    };
  };
}
