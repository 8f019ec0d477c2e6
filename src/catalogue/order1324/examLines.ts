import type { Condition } from '../model.ts';
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

/** «Математика профильная» is mathematics too. */
function rowsOf({ procedure, subject }: Exam): readonly Condition[] {
  return [
    { column: 'procedure', startsWith: procedure },
    { column: 'subject', startsWith: subject },
  ];
}

function graduates(parallel: string) {
  const where: readonly Condition[] = [{ column: 'class', startsWith: parallel }];
  return { table: 'classes', sum: 'pupils', where };
}

/** ОГЭ has a mark, ЕГЭ a score of 0…100. */
function meanLine(number: string, exam: Exam, note?: string): OrderLine {
  const { parallel, bySubject } = exam;
  const name =
    parallel === '9' ? 'государственной итоговой аттестации' : 'единого государственного экзамена';
  const column = parallel === '9' ? 'mark' : 'test_score';
  return {
    number,
    title: `Средний балл ${name} выпускников ${parallel} класса по ${bySubject}`,
    unit: 'балл',
    kind: 'number',
    source: {
      from: 'tables',
      cut: 'exams',
      measure: { kind: 'mean', table: 'marks', of: { column }, where: rowsOf(exam) },
    },
    ...(note === undefined ? {} : { note }),
  };
}

function failedLine(number: string, exam: Exam): OrderLine {
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
    source: {
      from: 'tables',
      cut: 'exams',
      measure: {
        kind: 'share-of-rows',
        table: 'marks',
        of: rowsOf(exam),
        that: [{ column: 'passed', is: false }],
      },
      among: graduates(parallel),
    },
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

/** 1.6–1.17: how the final exams went and who left with what. */
export const examLines: readonly OrderLine[] = [
  meanLine('1.6', { ...ninth, ...RUSSIAN }, MARKS),
  meanLine('1.7', { ...ninth, ...MATHS }, MARKS),
  meanLine('1.8', { ...eleventh, ...RUSSIAN }),
  meanLine('1.9', { ...eleventh, ...MATHS }, TWO_EXAMS),
  failedLine('1.10', { ...ninth, ...RUSSIAN }),
  failedLine('1.11', { ...ninth, ...MATHS }),
  failedLine('1.12', { ...eleventh, ...RUSSIAN }),
  failedLine('1.13', { ...eleventh, ...MATHS }),
  certificateLine('1.14', ninth, 'without'),
  certificateLine('1.15', eleventh, 'without'),
  certificateLine('1.16', ninth, 'honours'),
  certificateLine('1.17', eleventh, 'honours'),
];
