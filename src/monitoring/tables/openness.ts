import type { TableDescription } from '../description.ts';
import { choice, date, text } from '../cellKinds.ts';

/** What a check of the school's site has found; written by `npm run openness`. */
export const openness: TableDescription = {
  name: 'openness',
  file: 'monitoring/openness.csv',
  title: 'Проверка сайта',
  row: 'одно требование к сайту, проверенное в один день',
  enumeration: 'census',
  key: ['demand'],
  columns: [
    {
      name: 'date',
      title: 'Дата проверки',
      aliases: ['Дата', 'Проверено'],
      cell: date,
      required: true,
      about: 'Когда смотрели сайт.',
    },
    {
      name: 'section',
      title: 'Раздел',
      aliases: ['Подраздел'],
      cell: text,
      about: 'Подраздел «Сведений об образовательной организации» или часть сайта.',
    },
    {
      name: 'demand',
      title: 'Требование',
      aliases: ['Код требования'],
      cell: text,
      required: true,
      about:
        'Имя требования, например sveden.document.ustavDocLink; полный список пишет сама команда.',
    },
    {
      name: 'clause',
      title: 'Пункт',
      aliases: ['Основание', 'Пункт документа'],
      cell: text,
      about: 'Документ и пункт, которые этого требуют.',
    },
    {
      name: 'done',
      title: 'Выполнено',
      aliases: ['Результат'],
      cell: choice([
        { value: 'yes', title: 'да' },
        { value: 'no', title: 'нет' },
        { value: 'unchecked', title: 'не проверено' },
      ]),
      required: true,
      about: '«не проверено» — это не «нет»: программа не смогла узнать.',
    },
    {
      name: 'number',
      title: 'Число',
      aliases: ['Значение'],
      cell: { type: 'number', min: 0, max: 100_000 },
      about: 'Щелчков, лет, рабочих дней, битых ссылок; для простого «да» — 1, для «нет» — 0.',
    },
    {
      name: 'found',
      title: 'Что найдено',
      cell: text,
      about: 'Что увидела проверка, словами.',
    },
    {
      name: 'where',
      title: 'Где',
      aliases: ['Страница', 'На какой странице'],
      cell: text,
      about: 'Адреса страниц сайта.',
    },
  ],
};
