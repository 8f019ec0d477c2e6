import type { TableDescription } from '../description.ts';
import { choice, classColumn, date, subjectColumn, wholeUpTo, yesNo } from '../cellKinds.ts';

/** Cards of observed lessons; no teacher is named. */
export const lessons: TableDescription = {
  name: 'lessons',
  file: 'monitoring/lessons.csv',
  title: 'Карты посещённых уроков',
  row: 'один посещённый урок',
  enumeration: 'sample',
  dated: 'date',
  columns: [
    {
      name: 'date',
      title: 'Дата',
      aliases: ['Дата посещения', 'Дата урока'],
      cell: date,
      required: true,
      about: 'День урока, в пределах полугодия.',
    },
    subjectColumn,
    classColumn,
    {
      name: 'technologies',
      title: 'Эффективные технологии',
      aliases: ['Технологии', 'Технологии, балл'],
      cell: wholeUpTo(3),
      about: 'Балл карты наблюдения по блоку технологий: от 0 (нет) до 3 (в полной мере).',
    },
    {
      name: 'resources',
      title: 'Работа с ресурсами',
      aliases: ['Ресурсы', 'Ресурсы, балл'],
      cell: wholeUpTo(3),
      about: 'Насколько уместны цифровые ресурсы и оборудование: от 0 до 3.',
    },
    {
      name: 'feedback',
      title: 'Обратная связь и рефлексия',
      aliases: ['Обратная связь', 'Рефлексия'],
      cell: yesNo,
      about: '«да», если на уроке были обратная связь ученикам и рефлексия.',
    },
    {
      name: 'safety',
      title: 'Психологическая безопасность',
      aliases: ['Безопасность', 'Безопасность, балл'],
      cell: wholeUpTo(3),
      about: 'Можно ли на уроке ошибаться и спрашивать без насмешек: от 0 до 3.',
    },
    {
      name: 'format',
      title: 'Формат урока',
      aliases: ['Формат'],
      cell: choice([
        { value: 'single', title: 'один учитель', aliases: ['обычный'] },
        { value: 'team', title: 'командный', aliases: ['два учителя', 'бинарный'] },
        { value: 'integrated', title: 'интегрированный', aliases: ['межпредметный'] },
        { value: 'blended', title: 'смешанный', aliases: ['смешанное обучение'] },
      ]),
      about: 'Кто и как ведёт урок: один учитель, командный, интегрированный или смешанный.',
    },
  ],
};
