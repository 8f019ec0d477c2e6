import type { AssessmentObject, Condition } from '../../model.ts';
import { practiceReference } from '../../norms.ts';

/** Marks of the journal for the term. */
const journalMarks: readonly Condition[] = [
  { column: 'procedure', startsWith: 'Итоги' },
  { column: 'journal_mark', filled: true },
];

const vpr: readonly Condition[] = [{ column: 'procedure', startsWith: 'ВПР' }];

const fioko =
  'ФИОКО, рекомендации по анализу результатов ВПР, 2026, § 1 (прочитано в пересказе открытого сервиса «Анализ ГИА»)';

export const subjectAttainment: AssessmentObject = {
  number: '1.1.1',
  slug: 'subject-attainment',
  title: 'предметные',
  about:
    'Насколько ученики освоили учебные предметы: по отметкам журнала и по проверочным работам.',
  indicators: [
    {
      key: 'quality',
      title: 'Качество знаний',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      level: 'school',
      measure: {
        kind: 'share-of-rows',
        table: 'marks',
        of: journalMarks,
        that: [{ column: 'journal_mark', atLeast: 4 }],
      },
      unitOfCount: 'mark',
      note: 'Отметки «4» и «5» среди всех итоговых отметок журнала за полугодие.',
    },
    {
      key: 'success',
      title: 'Абсолютная успеваемость',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      level: 'school',
      measure: {
        kind: 'share-of-rows',
        table: 'marks',
        of: journalMarks,
        that: [{ column: 'journal_mark', atLeast: 3 }],
      },
      unitOfCount: 'mark',
    },
    {
      key: 'sou',
      title: 'Степень обученности учащихся (СОУ)',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'up',
      mode: 'summative',
      level: 'school',
      measure: {
        kind: 'weighted-share',
        table: 'marks',
        column: 'journal_mark',
        weights: { 5: 1, 4: 0.64, 3: 0.36, 2: 0.14 },
        where: journalMarks,
      },
      unitOfCount: 'mark',
      norm: {
        bands: [
          { level: 'low', label: 'ниже ориентира' },
          { level: 'middle', label: 'средняя', from: 0.36 },
          { level: 'high', label: 'высокая', from: 0.64 },
        ],
        source: 'default',
        reference: practiceReference,
        unverified: true,
      },
    },
    {
      key: 'basic-tasks',
      title: 'Доля выполнения заданий базового уровня',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      level: 'federal',
      measure: {
        kind: 'share-of-maximum',
        table: 'marks',
        points: 'basic_points',
        maximum: 'basic_max',
        where: vpr,
      },
      unitOfCount: 'mark',
      norm: {
        bands: [
          { level: 'low', label: 'недостаточный' },
          { level: 'middle', label: 'зона неопределённости', from: 0.57 },
          { level: 'high', label: 'достаточный', from: 0.6 },
        ],
        source: 'methodical',
        reference: fioko,
        unverified: true,
      },
    },
    {
      key: 'advanced-tasks',
      title: 'Доля выполнения заданий повышенного и высокого уровня',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      level: 'federal',
      measure: {
        kind: 'share-of-maximum',
        table: 'marks',
        points: 'advanced_points',
        maximum: 'advanced_max',
        where: vpr,
      },
      unitOfCount: 'mark',
      norm: {
        bands: [
          { level: 'low', label: 'недостаточный' },
          { level: 'middle', label: 'зона неопределённости', from: 0.285 },
          { level: 'high', label: 'достаточный', from: 0.3 },
        ],
        source: 'methodical',
        reference: fioko,
        unverified: true,
      },
    },
    {
      key: 'vpr-twos',
      title: 'Доля отметок «2» по ВПР',
      unit: '%',
      value: 'share',
      decimals: 1,
      direction: 'down',
      mode: 'summative',
      level: 'federal',
      measure: {
        kind: 'share-of-rows',
        table: 'marks',
        of: [...vpr, { column: 'mark', filled: true }],
        that: [{ column: 'mark', atMost: 2 }],
      },
      unitOfCount: 'mark',
      note: 'Рост на 10 процентных пунктов и больше — отрицательная динамика; смотрите её за 3–5 лет.',
    },
    {
      key: 'study-preparation',
      title: 'Школа хорошо готовит к дальнейшей учёбе: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: {
        kind: 'top-two-box',
        items: [{ survey: 'pupils-10-11', question: 'prepares_for_study' }],
      },
      unitOfCount: 'answer',
    },
    {
      key: 'exam-preparation',
      title: 'К ЕГЭ по выбранным предметам готовят хорошо: доля согласных',
      unit: '%',
      value: 'share',
      decimals: 0,
      direction: 'up',
      mode: 'summative',
      measure: { kind: 'top-two-box', items: [{ survey: 'pupils-10-11', question: 'exam_prep' }] },
      unitOfCount: 'answer',
    },
  ],
};
