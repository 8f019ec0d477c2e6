import type { TableDescription } from '../description.ts';
import { choice, date, moment, text, wholeUpTo, yesNo } from '../cellKinds.ts';
import { eventKinds } from '../eventKinds.ts';

/** What happened, in one list for all kinds of events. */
export const events: TableDescription = {
  name: 'events',
  file: 'monitoring/events.csv',
  title: 'События',
  row: 'одно событие',
  enumeration: 'census',
  dated: 'date',
  columns: [
    {
      name: 'date',
      title: 'Дата',
      aliases: ['Дата события', 'Дата поступления', 'Когда'],
      cell: moment,
      required: true,
      about:
        'Когда произошло или поступило, в пределах полугодия; для сообщений в соцсетях — с временем: 12.03.2026 14:30.',
    },
    {
      name: 'kind',
      title: 'Вид события',
      aliases: ['Событие', 'Вид', 'Тип события'],
      cell: choice(eventKinds),
      required: true,
      about: 'Что это за событие; слова перечислены ниже.',
    },
    {
      name: 'due',
      title: 'Срок',
      aliases: ['Срок исполнения', 'Ответить до', 'Исполнить до'],
      cell: date,
      about:
        'До какого дня нужно исполнить или ответить. Предписание со сроком в следующем полугодии вносят в таблицу того полугодия с датой его первого дня.',
    },
    {
      name: 'done_at',
      title: 'Исполнено',
      aliases: ['Дата исполнения', 'Дата ответа', 'Ответили'],
      cell: moment,
      notBefore: 'date',
      about: 'Когда исполнили или ответили; пусто — ещё нет.',
    },
    {
      name: 'count',
      title: 'Количество',
      aliases: ['Число', 'Кол-во', 'Сколько'],
      cell: wholeUpTo(100_000),
      about:
        'Посетителей дня открытых дверей, часов приёма за месяц, публикаций за неделю, замечаний к журналу.',
    },
    {
      name: 'places',
      title: 'Мест приёма',
      aliases: ['Мест', 'Число мест приёма'],
      cell: wholeUpTo(1000),
      about: 'Для дня открытых дверей: сколько мест в классах, в которые школа зовёт.',
    },
    {
      name: 'responses',
      title: 'Отзывов',
      aliases: ['Всего отзывов', 'Анкет обратной связи'],
      cell: wholeUpTo(100_000),
      about: 'Сколько посетителей оценили событие.',
    },
    {
      name: 'positive',
      title: 'Хороших отзывов',
      aliases: ['Положительных отзывов', 'Положительные отзывы'],
      cell: wholeUpTo(100_000),
      within: 'responses',
      about: 'Сколько из них поставили 4 или 5.',
    },
    {
      name: 'justified',
      title: 'Обоснована',
      aliases: ['Жалоба обоснована', 'Подтвердилась'],
      cell: yesNo,
      about: 'Для жалобы: «да», если она подтвердилась.',
    },
    {
      name: 'partner',
      title: 'Школа-партнёр',
      aliases: ['Партнёр', 'Организация'],
      cell: text,
      about: 'Для программы помощи: какой школе помогали (название организации).',
    },
    {
      name: 'note',
      title: 'Примечание',
      aliases: ['Комментарий', 'О чём'],
      cell: text,
      about: 'Пояснение без имён и контактов.',
    },
  ],
};
