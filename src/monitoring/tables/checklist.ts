import type { TableDescription } from '../description.ts';
import { objectColumn, text, yesNo } from '../cellKinds.ts';

/** What is in place and what is not, item by item. */
export const checklist: TableDescription = {
  name: 'checklist',
  file: 'monitoring/checklist.csv',
  title: 'Чек-листы',
  row: 'один пункт чек-листа',
  enumeration: 'census',
  key: ['object', 'item'],
  columns: [
    objectColumn,
    {
      name: 'item',
      title: 'Пункт',
      aliases: ['Что проверяется', 'Наименование', 'Документ'],
      cell: text,
      required: true,
      about:
        'Что должно быть: медкабинет, рабочая программа по нозологии, действующий договор о сетевой форме.',
    },
    {
      name: 'done',
      title: 'Выполнено',
      aliases: ['Есть', 'Имеется', 'Наличие'],
      cell: yesNo,
      about: '«да», если пункт выполнен; пустая ячейка — ещё не проверяли.',
    },
    {
      name: 'evidence',
      title: 'Подтверждение',
      aliases: ['Основание', 'Чем подтверждается', 'Ссылка'],
      cell: text,
      about: 'Документ, приказ или адрес страницы, где это видно.',
    },
  ],
};
