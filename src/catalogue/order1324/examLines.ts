import type { Amount, Condition } from '../model.ts';
import type { OrderLine } from './orderLine.ts';
import { shareTitle } from './orderLine.ts';

/** A final exam of a parallel in a subject. */
interface Exam {
  readonly parallel: '9' | '11';
  readonly procedure: 'ОГЭ' | 'ЕГЭ';
  /** As the table of marks writes it, and its case after «по». */
  readonly subject: string;
  readonly bySubject: string;
}

const RUSSIAN = { subject: 'Русский язык', bySubject: 'русскому языку' };
const MATHS = { subject: 'Математика', bySubject: 'математике' };
const ninth = { parallel: '9', procedure: 'ОГЭ' } as const;
const eleventh = { parallel: '11', procedure: 'ЕГЭ' } as const;
/** Mathematics is the one subject with two exams. */
const PROFILE: Exam = { ...eleventh, ...MATHS };

/** «Математика базовая», «Математика (Б)», «ЕГЭ (базовый уровень)»; «Математика профильная» is mathematics, too. */
const BASE = ['баз', '(б', 'математика б'];
const inSubject: Condition = { column: 'subject', containsAny: BASE };
const inProcedure: Condition = { column: 'procedure', containsAny: BASE };
const notBase: readonly Condition[] = [{ not: inSubject }, { not: inProcedure }];

/** The base exam has a mark of 2…5 and no test score, whatever it is called. */
const markAlone: readonly Condition[] = [
  { column: 'mark', filled: true },
  { column: 'test_score', filled: false },
];

function rowsOf({ procedure, subject }: Exam): readonly Condition[] {
  return [
    { column: 'procedure', startsWith: procedure },
    { column: 'subject', startsWith: subject },
  ];
}

function graduatesOf(parallel: string) {
  const where: readonly Condition[] = [{ column: 'class', startsWith: parallel }];
  return { table: 'classes', sum: 'pupils', where };
}

/**
 * ОГЭ has a mark, ЕГЭ a score of 0…100; the base exam in mathematics has a mark, which is no score. A score that could
 * be a mark is named: of the profile exam it is the result of one task at most.
 */
function meanLine(number: string, exam: Exam, note?: string): OrderLine {
  const { parallel, bySubject } = exam;
  const name =
    parallel === '9' ? 'государственной итоговой аттестации' : 'единого государственного экзамена';
  const column = parallel === '9' ? 'mark' : 'test_score';
  const all = rowsOf(exam);
  const where =
    exam === PROFILE ? [...all, ...notBase, { column: 'test_score', filled: true }] : all;
  const amount = (...conditions: readonly Condition[]): Amount => ({
    table: 'marks',
    rows: 'all',
    where: [...all, ...conditions],
  });
  return {
    number,
    title: `Средний балл ${name} выпускников ${parallel} класса по ${bySubject}`,
    unit: 'балл',
    kind: 'number',
    graduates: parallel,
    source: {
      from: 'tables',
      cut: 'exams',
      measure: { kind: 'mean', table: 'marks', of: { column }, where },
      ...(exam === PROFILE
        ? {
            leftOut: [
              amount(inSubject),
              amount({ not: inSubject }, inProcedure),
              amount(...notBase, ...markAlone),
            ],
          }
        : {}),
      ...(parallel === '9'
        ? {}
        : {
            doubtful: {
              table: 'marks',
              rows: 'all',
              where: [
                ...where,
                { column: 'test_score', atLeast: 2 },
                { column: 'test_score', atMost: 5 },
              ],
            },
          }),
    },
    ...(note === undefined ? {} : { note }),
  };
}

function failedLine(number: string, exam: Exam, note?: string): OrderLine {
  const { parallel, bySubject } = exam;
  const who =
    parallel === '9'
      ? `выпускников 9 класса, получивших неудовлетворительные результаты на государственной итоговой аттестации по ${bySubject}`
      : `выпускников 11 класса, получивших результаты ниже установленного минимального количества баллов единого государственного экзамена по ${bySubject}`;
  return {
    number,
    title: shareTitle(who, `выпускников ${parallel} класса`),
    unit: 'человек/%',
    kind: 'persons-share',
    graduates: parallel,
    source: {
      from: 'tables',
      cut: 'exams',
      measure: {
        kind: 'share-of-rows',
        table: 'marks',
        of: rowsOf(exam),
        that: [{ column: 'passed', is: false }],
      },
      among: graduatesOf(parallel),
    },
    ...(note === undefined ? {} : { note }),
  };
}

function certificateLine(
  number: string,
  { parallel }: Pick<Exam, 'parallel'>,
  what: 'without' | 'honours',
): OrderLine {
  const education = parallel === '9' ? 'основном' : 'среднем';
  const certificate = `аттестаты об ${education} общем образовании`.replace('об с', 'о с');
  const isWithout = what === 'without';
  const who = isWithout ? `не получивших ${certificate}` : `получивших ${certificate} с отличием`;
  return {
    number,
    title: shareTitle(`выпускников ${parallel} класса, ${who}`, `выпускников ${parallel} класса`),
    unit: 'человек/%',
    kind: 'persons-share',
    graduates: parallel,
    source: {
      from: 'tables',
      cut: 'exams',
      measure: {
        kind: 'share-of-counts',
        table: 'classes',
        part: isWithout ? 'certificates' : 'honours',
        whole: 'pupils',
        where: [{ column: 'class', startsWith: parallel }],
      },
      ...(isWithout ? { complement: true } : {}),
    },
  };
}

const MARKS = 'Средняя отметка за экзамен по пятибалльной шкале.';
const TWO_EXAMS =
  'Считается профильный экзамен: базовый оценивают отметкой, а не тестовым баллом, и в среднее он не входит. ' +
  'Если в отчёте школы стоит другое, внесите его в indicators.csv с примечанием.';
const BOTH_EXAMS =
  'Учтены оба экзамена: профильный (меньше минимального балла) и базовый (отметка «неудовлетворительно»).';

/** 1.6–1.17: how the final exams went and who left with what. */
export const examLines: readonly OrderLine[] = [
  meanLine('1.6', { ...ninth, ...RUSSIAN }, MARKS),
  meanLine('1.7', { ...ninth, ...MATHS }, MARKS),
  meanLine('1.8', { ...eleventh, ...RUSSIAN }),
  meanLine('1.9', PROFILE, TWO_EXAMS),
  failedLine('1.10', { ...ninth, ...RUSSIAN }),
  failedLine('1.11', { ...ninth, ...MATHS }),
  failedLine('1.12', { ...eleventh, ...RUSSIAN }),
  failedLine('1.13', PROFILE, BOTH_EXAMS),
  certificateLine('1.14', ninth, 'without'),
  certificateLine('1.15', eleventh, 'without'),
  certificateLine('1.16', ninth, 'honours'),
  certificateLine('1.17', eleventh, 'honours'),
];
