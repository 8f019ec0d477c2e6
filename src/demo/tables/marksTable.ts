import { basicMaxOf, journalMark } from '../model/attainment.ts';
import type { DemoHalfYear } from '../model/school.ts';
import type { AbsentPupil, Sitting, SatWork } from '../model/sittings.ts';
import { subjectsOf } from '../model/subjects.ts';
import { schoolDays } from '../calendar.ts';
import type { TableRow } from '../tableRows.ts';

/** Name of the journal's marks among the procedures. */
const journalProcedure = 'Итоги полугодия';

/** Marks of the journal for the half-year, then the works in the order of their days. */
export function marksRows(halfYear: DemoHalfYear): readonly TableRow[] {
  return [...journalRows(halfYear), ...halfYear.sittings.flatMap(sittingRows)];
}

function journalRows({ term, classes }: DemoHalfYear): TableRow[] {
  const date = schoolDays(term.from, term.to).at(-1);
  return classes.flatMap(({ name, parallel, pupils }) =>
    subjectsOf(parallel).flatMap((subject) =>
      pupils.map((pupil) => {
        const mark = journalMark(pupil, subject, term.id);
        return {
          procedure: journalProcedure,
          level: 'school',
          date,
          subject: subject.name,
          class: name,
          code: pupil.code,
          mark,
          journal_mark: mark,
        };
      }),
    ),
  );
}

/** Who did not come to a work from outside stands there with the mark of the journal alone. */
function sittingRows(sitting: Sitting): TableRow[] {
  const written = sitting.works.map((work) => workRow(sitting, work));
  if (sitting.procedure.level === 'school') return written;
  return [...written, ...sitting.absent.map((pupil) => absentRow(sitting, pupil))];
}

function absentRow({ procedure, className }: Sitting, absent: AbsentPupil): TableRow {
  const { title, level, date, subject } = procedure;
  return {
    procedure: title,
    level,
    date,
    subject,
    class: className,
    code: absent.pupil.code,
    journal_mark: absent.journalMark,
  };
}

/** A final exam has no tasks by level; ЕГЭ has a test score and no mark. */
function workRow({ procedure, className }: Sitting, work: SatWork): TableRow {
  const { title, level, date, subject, max, exam } = procedure;
  const { basic, advanced, mark } = work.result;
  const primary = basic + advanced;
  const basicMax = basicMaxOf(max);
  const common = {
    procedure: title,
    level,
    date,
    subject,
    class: className,
    code: work.pupil.code,
  };
  const points = { ...common, primary, max_primary: max, journal_mark: work.journalMark };
  if (exam === 'score') {
    const score = Math.round((100 * primary) / max);
    return { ...points, test_score: score, passed: score >= 24 };
  }
  if (exam === 'mark') return { ...points, mark, passed: mark > 2 };
  return {
    ...points,
    mark,
    basic_points: basic,
    basic_max: basicMax,
    advanced_points: advanced,
    advanced_max: max - basicMax,
  };
}
