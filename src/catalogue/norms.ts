import type { Norm } from './model.ts';

/** Norms and references that several indicators share. */

/** Our own proposal. */
export const defaultReference = 'ориентир программы, не норматив';

/** Common practice of schools for which no document was found. */
export const practiceReference = 'распространённая практика школ, документ не найден';

export const completeByPractice: Norm = {
  bands: [
    { level: 'low', label: 'ниже ориентира' },
    { level: 'high', label: 'в норме', from: 1 },
  ],
  source: 'default',
  reference: practiceReference,
  unverified: true,
};

export const coverageNorm: Norm = {
  bands: [
    { level: 'low', label: 'мало ответов' },
    { level: 'high', label: 'достаточно', from: 0.3 },
  ],
  source: 'default',
  reference: defaultReference,
};

/** The sources leave 2 and 3 themselves open; both go to the better band. */
const satisfactionBands: Norm['bands'] = [
  { level: 'low', label: 'низкая' },
  { level: 'middle', label: 'средняя', from: 2 },
  { level: 'high', label: 'высокая', from: 3 },
];

export const andreevNorm: Norm = {
  bands: satisfactionBands,
  source: 'methodical',
  reference:
    'А. А. Андреев, методика изучения удовлетворённости учащихся школьной жизнью: У больше 3 — высокая, от 2 до 3 — средняя, меньше 2 — низкая; сами 2 и 3 отнесены к лучшей полосе',
};

/** The author rounds a factor to hundredths before looking at the bands. */
export const threeOptionNorm: Norm = {
  decimals: 2,
  bands: [
    { level: 'low', label: 'низкая' },
    { level: 'middle', label: 'средняя', from: 0.41 },
    { level: 'high', label: 'высокая', from: 0.71 },
  ],
  source: 'methodical',
  reference:
    'мониторинг школы 661 Санкт-Петербурга: среднее фактора из ответов 1; 0,5; 0 — до 0,40 низкая, 0,41–0,70 средняя, 0,71–1 высокая',
};

export const stepanovNorm: Norm = {
  bands: satisfactionBands,
  source: 'methodical',
  reference:
    'Е. Н. Степанов, методики изучения удовлетворённости родителей и педагогов: 3 и больше — высокая, от 2 до 3 — средняя, меньше 2 — низкая',
  unverified: true,
};
