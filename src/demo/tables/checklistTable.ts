import type { DemoHalfYear } from '../model/school.ts';
import type { TableRow } from '../tableRows.ts';

/** Never in the two years. */
const never = 9;

/** Object, item, the half-year since which it is done, and what shows it. */
const items: readonly (readonly [
  object: string,
  item: string,
  since: number,
  evidence?: string,
])[] = [
  ['network-delivery', 'Договор с центром технического творчества', 0, 'договор № 4 от 02.09.2024'],
  ['network-delivery', 'Договор с педагогическим колледжем', 0, 'договор № 7 от 10.09.2024'],
  ['network-delivery', 'Договор с университетом', 2, 'договор № 11 от 15.09.2025'],
  ['network-delivery', 'Договор с кванториумом', never],
  [
    'sen-methods',
    'АООП и рабочие программы: задержка психического развития',
    0,
    'приказ № 98 от 30.08.2024',
  ],
  [
    'sen-methods',
    'АООП и рабочие программы: тяжёлые нарушения речи',
    0,
    'приказ № 98 от 30.08.2024',
  ],
  [
    'sen-methods',
    'АООП и рабочие программы: нарушения опорно-двигательного аппарата',
    1,
    'приказ № 12 от 20.01.2025',
  ],
  ['sen-methods', 'АООП и рабочие программы: слабослышащие', 2, 'приказ № 101 от 29.08.2025'],
  ['sen-methods', 'АООП и рабочие программы: расстройства аутистического спектра', never],
  ['social-infrastructure', 'Медицинский кабинет с лицензией', 0, 'лицензия детской поликлиники'],
  ['social-infrastructure', 'Кабинет педагога-психолога', 0],
  ['social-infrastructure', 'Служба школьной медиации', 1, 'положение, приказ № 17 от 03.02.2025'],
  ['social-infrastructure', 'Питьевой режим на каждом этаже', 2],
  ['social-infrastructure', 'Комната для отдыха и снятия напряжения', never],
  ['digital-environment', 'Электронный журнал и дневник', 0],
  ['digital-environment', 'Электронный документооборот', 0, 'приказ № 64 от 01.09.2023'],
  ['digital-environment', 'Электронная библиотека', 1],
  ['digital-environment', 'Запись на кружки через интернет', 0],
  ['digital-environment', 'Единый вход в сервисы школы', never],
  ['curriculum-content', 'ООП НОО соответствует ФОП', 0, 'приказ № 91 от 28.08.2023'],
  ['curriculum-content', 'ООП ООО соответствует ФОП', 0, 'приказ № 91 от 28.08.2023'],
  ['curriculum-content', 'ООП СОО соответствует ФОП', 0, 'приказ № 91 от 28.08.2023'],
  ['curriculum-content', 'Рабочие программы всех предметов утверждены', 0],
  ['curriculum-content', 'Программа воспитания обновлена', 1],
  ['curriculum-content', 'Календарный план воспитательной работы размещён на сайте', 0],
  [
    'local-acts-compliance',
    'Критерии оценивания: русский язык и литература',
    0,
    'положение, приказ № 95 от 30.08.2024',
  ],
  [
    'local-acts-compliance',
    'Критерии оценивания: математика и информатика',
    0,
    'положение, приказ № 95 от 30.08.2024',
  ],
  [
    'local-acts-compliance',
    'Критерии оценивания: естественные науки',
    2,
    'приложение, приказ № 103 от 29.08.2025',
  ],
  [
    'local-acts-compliance',
    'Критерии оценивания: общественные науки',
    0,
    'положение, приказ № 95 от 30.08.2024',
  ],
  ['local-acts-compliance', 'Критерии оценивания: иностранные языки', 1],
  ['local-acts-compliance', 'Критерии оценивания: физическая культура', never],
];

/** What is in place and what is not yet. */
export function checklistRows({ term }: DemoHalfYear): readonly TableRow[] {
  return items.map(([object, item, since, evidence]) => {
    const done = term.index >= since;
    return { object, item, done, evidence: done ? evidence : undefined };
  });
}
