import type { CellKind, TableColumn } from './description.ts';

/** Words that the pages print as they are. */
export const told: CellKind = { type: 'told' };

export const responsibleColumn: TableColumn = {
  name: 'responsible',
  title: 'Ответственный',
  aliases: ['Кто отвечает', 'Исполнитель'],
  cell: told,
  about: 'Должность, а не имя: заместитель директора по УВР.',
};

export const indicatorColumn: TableColumn = {
  name: 'indicator',
  title: 'Показатель',
  aliases: ['Показатель эффекта', 'Контрольный показатель', 'Имя показателя'],
  cell: { type: 'text' },
  about: 'Имя показателя этого объекта со страницы «Методика», например working, или его название.',
};

export const targetColumn: TableColumn = {
  name: 'target',
  title: 'Цель',
  aliases: ['Целевое значение', 'Ожидаемое значение'],
  cell: { type: 'number', min: -1_000_000, max: 10_000_000 },
  about: 'К какому значению показателя школа хочет прийти; доля — в процентах.',
};
