import type { DemoPupil } from './pupils.ts';
import type { DemoSubject } from './subjects.ts';

/** Points of one pupil for one work: tasks of the basic level and the harder ones. */
export interface WorkResult {
  readonly basic: number;
  readonly advanced: number;
  readonly mark: number;
}

/** Skill that cuts one mark of the journal from the next: 3, 4, 5. */
const journalCuts = [-2.25, -0.42, 0.98];
/** Share of the points from which a work is marked 3, 4, 5. */
const workCuts = [0.34, 0.58, 0.8];

/** Part of the points that basic tasks give. */
const basicPart = 0.62;

/** What a pupil can do in a subject, in deviations; the same for every work and every half-year. */
function skillOf(pupil: DemoPupil, subject: DemoSubject): number {
  const own = pupil.random.fork(`skill/${subject.name}`);
  return 0.75 * pupil.ability + own.normal(0, 0.5) + subject.ease;
}

/**
 * A mark of the journal for a period. The journal rewards effort and sees only half of what the school teaches badly,
 * so it is kinder than a work from outside, most of all in the weak subject.
 */
export function journalMark(pupil: DemoPupil, subject: DemoSubject, period: string): number {
  const own = pupil.random.fork(`journal/${subject.name}/${period}`);
  const seen = skillOf(pupil, subject) + subject.teaching / 4;
  return markBy(journalCuts, seen + 0.3 * pupil.diligence + own.normal(0, 0.5 * subject.noise));
}

/** A work with so many points, of which `basicMax` are for basic tasks; `difficulty` is in deviations. */
export function workResult(
  pupil: DemoPupil,
  subject: DemoSubject,
  work: { readonly id: string; readonly max: number; readonly difficulty: number },
): WorkResult {
  const own = pupil.random.fork(`work/${work.id}`);
  const shown = skillOf(pupil, subject) + subject.teaching + own.normal(0, subject.noise);
  const share = 0.6 + 0.16 * (shown - work.difficulty);
  const basicMax = basicMaxOf(work.max);
  const basic = toPoints(share + 0.12 + own.normal(0, 0.04), basicMax);
  const advanced = toPoints(share - 0.2 + own.normal(0, 0.06), work.max - basicMax);
  return { basic, advanced, mark: markBy(workCuts, (basic + advanced) / work.max) };
}

/** Points of the basic tasks of a work with `max` points. */
export function basicMaxOf(max: number): number {
  return Math.round(max * basicPart);
}

function toPoints(share: number, max: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * max);
}

function markBy(cuts: readonly number[], value: number): number {
  return 2 + cuts.filter((cut) => value >= cut).length;
}
