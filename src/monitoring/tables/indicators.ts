import { text } from '../cellKinds.ts';
import type { TableDescription } from '../description.ts';

/** Figures of приказ 1324 that no other table gives; one file per calendar year, not per half-year. */
export const indicators: TableDescription = {
  name: 'indicators',
  file: 'data/self-assessment/2025/indicators.csv',
  title: 'Показатели самообследования',
  row: 'один показатель приказа № 1324',
  enumeration: 'census',
  key: ['line'],
  columns: [
    {
      name: 'line',
      title: 'Номер',
      aliases: ['№', '№ п/п', 'N п/п', 'Номер показателя', 'Номер строки', 'п/п'],
      cell: text,
      required: true,
      about: 'Номер показателя из приложения 2 к приказу № 1324: 1.18. Год стоит в имени папки.',
    },
    {
      name: 'title',
      title: 'Показатель',
      aliases: ['Показатели', 'Наименование показателя', 'Название показателя'],
      cell: text,
      about: 'Слова показателя, если так удобнее заполнять; программа их не читает.',
    },
    {
      name: 'unit',
      title: 'Единица измерения',
      aliases: ['Единица', 'Единицы измерения', 'Ед. изм.', 'Ед. измерения'],
      cell: text,
      about: 'Единица из приказа; программа её не читает.',
    },
    {
      name: 'value',
      title: 'Значение',
      aliases: ['Данные', 'Значение показателя', 'Количество', 'Результат', 'Факт'],
      cell: text,
      required: true,
      about:
        'Как печатают в отчёте: 856 человек; 325 человек / 45,3\u00A0%; 4,1\u00A0балла; 12,4\u00A0кв.\u00A0м; да. Пусто — посчитает программа или останется «не заполнено».',
    },
    {
      name: 'note',
      title: 'Примечание',
      aliases: ['Комментарий', 'Источник', 'Пояснение'],
      cell: text,
      about:
        'Почему верно значение школы, если программа посчитала другое: с примечанием напечатают внесённое.',
    },
  ],
};
