import type { DemoTerm } from '../terms.ts';
import { journalMark, workResult } from './attainment.ts';
import type { WorkResult } from './attainment.ts';
import type { DemoClass } from './classes.ts';
import { proceduresOf } from './procedures.ts';
import type { Procedure } from './procedures.ts';
import type { DemoPupil } from './pupils.ts';
import { subjectNamed } from './subjects.ts';

/** One class at one work. */
export interface Sitting {
  readonly procedure: Procedure;
  readonly className: string;
  readonly listed: number;
  readonly exempt: number;
  readonly works: readonly SatWork[];
  /** Who should have come and did not. */
  readonly absent: readonly AbsentPupil[];
}

export interface AbsentPupil {
  readonly pupil: DemoPupil;
  readonly journalMark: number;
}

export interface SatWork {
  readonly pupil: DemoPupil;
  readonly result: WorkResult;
  /** Of the last closed period. */
  readonly journalMark: number;
}

/** All sittings of a half-year: by procedure, then by class. Who is absent is weaker than who came. */
export function sittingsOf(term: DemoTerm, classes: readonly DemoClass[]): readonly Sitting[] {
  return proceduresOf(term).flatMap((procedure) =>
    classes
      .filter(({ parallel }) => parallel === procedure.parallel)
      .map((one) => sit(term, procedure, one)),
  );
}

function sit(term: DemoTerm, procedure: Procedure, one: DemoClass): Sitting {
  const { title, parallel } = procedure;
  const subject = subjectNamed(procedure.subject);
  const id = `${term.id}/${title}/${subject.name}/${parallel}`;
  const own = one.random.fork(id);
  const period = `before ${procedure.date ?? term.to}`;
  let exempt = 0;
  const works: SatWork[] = [];
  const absent: AbsentPupil[] = [];
  for (const pupil of one.pupils) {
    const isExempt = pupil.sen && procedure.exam === undefined && own.chance(0.5);
    const isAbsent = own.chance(procedure.exam === undefined ? absenceOf(pupil) : 0);
    if (isExempt) exempt += 1;
    else {
      const mark = journalMark(pupil, subject, period);
      if (isAbsent) absent.push({ pupil, journalMark: mark });
      else {
        const result = workResult(pupil, subject, { ...procedure, id });
        works.push({ pupil, result, journalMark: mark });
      }
    }
  }
  return { procedure, className: one.name, listed: one.pupils.length, exempt, works, absent };
}

function absenceOf({ ability }: DemoPupil): number {
  return ability < -0.8 ? 0.14 : 0.05;
}
