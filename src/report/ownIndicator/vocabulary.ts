import type { FieldHelp } from './fieldHelp.ts';

/** One way to write a condition, an amount or a number of a row. */
export interface PhraseHelp {
  /** As it stands in the file. */
  readonly example: string;
  readonly about: string;
}

/** The lines of an indicator beside `measure`. */
export const indicatorFields: readonly FieldHelp[] = [
  {
    name: 'object',
    about:
      'объект со страницы «Методика»: имя для файлов, у показателей — до точки, например other-teacher-results',
  },
  { name: 'key', about: 'имя показателя: строчные латинские буквы, цифры и дефис' },
  { name: 'title', about: 'название, которое увидят на странице' },
  { name: 'unit', about: 'что стоит за числом: "%", ед., чел., балла; "" — ничего' },
  { name: 'value', about: 'share — доля, печатается в процентах; points — баллы; number — число' },
  { name: 'decimals', about: 'знаков после запятой, от 0 до 4; без этой строки 0', optional: true },
  {
    name: 'direction',
    about:
      'up — лучше больше, down — лучше меньше, target — лучше ближе к цели; без этой строки up',
    optional: true,
  },
  {
    name: 'mode',
    about: 'summative — итог периода, formative — состояние сейчас; без этой строки summative',
    optional: true,
  },
  { name: 'measure', about: 'как считать: один из видов ниже' },
  {
    name: 'unitOfCount',
    about:
      'что считают, одно из слов: pupil, family, answer, mark, employee, leader — за ними люди, малые группы скрыты; ' +
      'lesson, room, event, score, item, work, class, course, figure',
  },
];

export const conditionHelp: readonly PhraseHelp[] = [
  { example: '{ column: role, is: teacher }', about: 'в столбце это слово, число, true или false' },
  { example: '{ column: category, oneOf: [first, highest] }', about: 'одно из перечисленных' },
  { example: '{ column: procedure, startsWith: ВПР }', about: 'текст начинается так' },
  { example: '{ column: subject, containsAny: [баз] }', about: 'в тексте есть одно из этих слов' },
  { example: '{ column: visits, atLeast: 3 }', about: 'не меньше числа' },
  { example: '{ column: age, atMost: 35 }', about: 'не больше числа' },
  { example: '{ column: left_at, filled: false }', about: 'ячейка пуста (true — заполнена)' },
  {
    example: '{ column: last_training, withinYears: 3 }',
    about: 'дата не раньше чем за столько лет до конца полугодия',
  },
  { example: '{ column: done_at, notAfter: due }', about: 'дата не позже даты другого столбца' },
  { example: '{ not: { column: role, is: leader } }', about: 'условие не выполнено' },
];

export const amountHelp: readonly PhraseHelp[] = [
  { example: '{ table: classes, rows: all }', about: 'сколько строк' },
  { example: '{ table: classes, sum: pupils }', about: 'сумма столбца' },
  { example: '{ table: events, distinct: partner }', about: 'сколько разных значений' },
  { example: '{ table: schedule, pairs: [subject, form] }', about: 'сколько разных пар значений' },
];

export const rowNumberHelp: readonly PhraseHelp[] = [
  { example: '{ column: experience }', about: 'число из столбца' },
  { example: '{ daysFrom: date, daysTo: done_at }', about: 'дней от одной даты до другой' },
  { example: '{ hoursFrom: date, hoursTo: done_at }', about: 'часов от одной даты до другой' },
];
