import { formatCount, formatNumber, formatShare } from './format.ts';
import type { NounForms } from './format.ts';
import { quoteText } from './text.ts';

/** The two sentences about a problem: what stands in the file, and what to do in Excel. */
interface Wording<Details> {
  readonly severity: 'error' | 'warning';
  readonly what: (details: Details) => string;
  readonly fix: (details: Details) => string;
}

function words<Details>(entry: Wording<Details>): Wording<Details> {
  return entry;
}

const SAVE_AS = 'Файл → Сохранить как → тип «CSV UTF-8»';
const ROWS: NounForms = ['строка', 'строки', 'строк'];
const COLUMNS: NounForms = ['столбец', 'столбца', 'столбцов'];
const CELLS: NounForms = ['ячейка', 'ячейки', 'ячеек'];
const INDICATORS: NounForms = ['показатель', 'показателя', 'показателей'];
const RESULTS: NounForms = ['результат', 'результата', 'результатов'];
const RESULTS_OF: NounForms = ['результата', 'результатов', 'результатов'];
const ANSWERS: NounForms = ['ответ', 'ответа', 'ответов'];
const TIMES: NounForms = ['раз', 'раза', 'раз'];
const DELIMITERS: ReadonlyMap<string, string> = new Map([
  [';', 'точкой с запятой'],
  [',', 'запятой'],
  ['\t', 'табуляцией'],
]);

const READ_FAILURES: ReadonlyMap<string, string> = new Map([
  ['EBUSY', 'его держит открытым другая программа'],
  ['EPERM', 'нет разрешения на чтение'],
  ['EACCES', 'нет разрешения на чтение'],
  ['ENOENT', 'файла уже нет на месте'],
  ['EISDIR', 'это папка'],
]);

const WRITE_FAILURES: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'на диске нет места'],
  ['EDQUOT', 'на диске нет места'],
  ['EFBIG', 'на диске нет места'],
  ['EBUSY', 'её держит открытой другая программа'],
  ['EPERM', 'нет разрешения на запись'],
  ['EACCES', 'нет разрешения на запись'],
  ['EROFS', 'диск открыт только для чтения'],
  ['EEXIST', 'на её месте лежит файл'],
  ['ENOTDIR', 'на её месте лежит файл'],
]);

/** Entries without details. */
type Nothing = Record<string, never>;

/** What stands around a problem: its place, the other rows, the call to act. */
export const phrases = {
  row: (row: number) => `строка ${row}`,
  column: (address: string) => `столбец ${address}`,
  titledColumn: (title: string, address: string) => `столбец ${title} (${address})`,
  moreRows: (count: number, ranges: string, isAll: boolean) =>
    `Ещё ${formatCount(count, ROWS)}: ${ranges}${isAll ? '' : ' и другие'}.`,
  times: (count: number) => `Всего ${formatCount(count, TIMES)}.`,
  fix: 'Что сделать:',
  rest: 'То же замечание есть и в других ячейках, в каждой записано своё; первые показаны выше.',
  restFix: 'исправьте их так же.',
};

function nameDelimiter(delimiter: string): string {
  return DELIMITERS.get(delimiter) ?? quoteText(delimiter);
}

/** At most seven options, so that the message stays short. */
function listOptions(options: readonly string[]): string {
  const shown = options.slice(0, 7).map((option) => quoteText(option));
  return options.length > 7 ? `${shown.join(', ')} и другие из анкеты` : shown.join(', ');
}

const FIND_WRONG_LINE =
  'найдите, какое из чисел неверно: внесённое школой исправьте в indicators.csv, посчитанное — в таблице, из которой оно взято.';

/** What is missing of a figure of приказ 1324, before the example. */
const FIGURE_HINTS = {
  share: 'кроме числа людей, нужна их доля: ',
  persons: 'кроме доли, нужно число людей: ',
  none: 'если таких нет, поставьте 0, если сведений нет — ничего не пишите; ',
  plain: '',
} as const;

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const EXAMPLE_HINT = 'сравните с примером на странице «Помощь», раздел «Файл школы»';

/** Where the help page lists what may stand in a line of `school.yaml`. */
function schoolFileHint(key: string): string {
  return key.startsWith('indicators →')
    ? 'всё, что там можно записать, — на странице «Помощь» (/help/#own-indicator), раздел «Свой показатель»'
    : EXAMPLE_HINT;
}

/** YYYY-MM-DD as people write a date: 01.09.2024. */
function toRussianDate(date: string): string {
  return date.split('-').reverse().join('.');
}

/** Two digits after the comma where the number has a fraction. */
function nameNumber(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 2);
}

function listWords(words: readonly string[]): string {
  return words.map((word) => quoteText(word)).join(', ');
}

/** The first seven words and how many more there are. */
function listFirst(words: readonly string[]): string {
  const rest = words.length - 7;
  return rest > 0 ? `${listWords(words.slice(0, 7))} и ещё ${rest}` : listWords(words);
}

/** Names of tables, columns, surveys or questions that are not there. */
export interface MissingName {
  readonly kind:
    'table' | 'column' | 'number-column' | 'value' | 'survey' | 'question' | 'eleven-points';
  readonly name: string;
  /** The table of a column, the column of a value, the survey of a question. */
  readonly in?: string;
  /** How a value is written there. */
  readonly meant?: string;
}

function nameMissing({ kind, name, in: container = '', meant }: MissingName): string {
  const quoted = quoteText(name);
  switch (kind) {
    case 'table':
      return `таблицы ${quoted} нет`;
    case 'column':
      return `столбца ${quoted} нет в таблице ${quoteText(container)}`;
    case 'number-column':
      return `в столбце ${quoted} таблицы ${quoteText(container)} не числа`;
    case 'value':
      return (
        `значения ${quoted} в столбце ${quoteText(container)} не бывает` +
        (meant === undefined ? '' : `, там пишут ${quoteText(meant)}`)
      );
    case 'survey':
      return `анкеты ${quoted} нет в папке surveys`;
    case 'question':
      return `вопроса ${quoted} нет в анкете ${quoteText(container)}`;
    case 'eleven-points':
      return `у вопроса ${quoted} анкеты ${quoteText(container)} шкала не от 0 до 10, а NPS считают только по ней`;
  }
}

/**
 * Every sentence a deputy head reads about the files, one entry per code.
 * A code is permanent: a retired one stays here as a comment.
 */
export const wording = {
  // The file as a whole: nothing of it is used.
  'ФАЙЛ-01': words<Nothing>({
    severity: 'error',
    what: () => 'Файл пуст.',
    fix: () => 'сохраните в него таблицу из Excel ещё раз или удалите файл.',
  }),
  'ФАЙЛ-02': words<Nothing>({
    severity: 'error',
    what: () => 'Внутри файла не текст, таблицу из него прочитать нельзя.',
    fix: () => `откройте исходную таблицу в Excel и сохраните её: ${SAVE_AS}.`,
  }),
  'ФАЙЛ-03': words<Nothing>({
    severity: 'error',
    what: () => 'Внутри файла веб-страница (HTML), а не CSV: так выгружают некоторые журналы.',
    fix: () => `откройте файл в Excel и сохраните таблицу: ${SAVE_AS}.`,
  }),
  'ФАЙЛ-04': words<Nothing>({
    severity: 'error',
    what: () => 'Внутри файла книга Excel (XLSX), хотя имя у него как у CSV.',
    fix: () =>
      `верните файлу окончание .xlsx, откройте его в Excel и сохраните нужный лист: ${SAVE_AS}.`,
  }),
  'ФАЙЛ-05': words<Nothing>({
    severity: 'error',
    what: () => 'Внутри файла книга старого Excel (XLS), хотя имя у него как у CSV.',
    fix: () =>
      `верните файлу окончание .xls, откройте его в Excel и сохраните нужный лист: ${SAVE_AS}.`,
  }),
  'ФАЙЛ-06': words<{ similar?: string }>({
    severity: 'error',
    what: ({ similar }) =>
      similar === undefined
        ? 'Не удалось понять кодировку файла: буквы не складываются в русские слова.'
        : `Файл записан в кодировке ${similar}, программа читает UTF-8, UTF-16 и Windows-1251.`,
    fix: () =>
      `откройте файл в Excel, проверьте, что русские буквы видны, и сохраните: ${SAVE_AS}.`,
  }),
  'ФАЙЛ-07': words<Nothing>({
    severity: 'error',
    what: () =>
      'Кавычка (") открыта в этой строке и не закрыта: всё ниже читается как одна ячейка.',
    fix: () =>
      'удалите лишнюю кавычку в Блокноте или сохраните таблицу из Excel ещё раз, он расставит кавычки сам.',
  }),
  'ФАЙЛ-08': words<{ first: string }>({
    severity: 'error',
    what: ({ first }) =>
      `В первых 30 строках нет ни одного известного названия столбца. Файл начинается так: ${quoteText(first)}.`,
    fix: () =>
      'проверьте, та ли это таблица, и верните над данными строку с названиями столбцов, как в шаблоне на странице «Помощь»; при сортировке она могла уйти вниз.',
  }),
  'ФАЙЛ-09': words<{ code: string }>({
    severity: 'error',
    what: ({ code }) =>
      `Файл не удалось прочитать: ${READ_FAILURES.get(code) ?? `ошибка диска ${code}`}.`,
    fix: () =>
      'закройте его в Excel, проверьте, что он открывается в Блокноте, и запустите команду ещё раз.',
  }),
  'ФАЙЛ-10': words<{ limit: number }>({
    severity: 'error',
    what: ({ limit }) =>
      `Строка длиннее ${formatNumber(limit)} знаков: похоже, в файле потеряны концы строк.`,
    fix: () => `откройте исходную таблицу в Excel и сохраните её: ${SAVE_AS}.`,
  }),
  'ФАЙЛ-11': words<{ rows: number }>({
    severity: 'error',
    what: ({ rows }) =>
      rows === 1
        ? 'В файле одна строка с данными, и она не посчитана: из файла ничего не взято.'
        : `Не посчитана ни одна из строк с данными (их ${formatNumber(rows)}): из файла ничего не взято.`,
    fix: () =>
      'исправьте то, что сказано о строках этого файла; если данных пока нет, удалите из него строки или уберите файл.',
  }),
  'ФАЙЛ-12': words<{ accepted: number; rows: number }>({
    severity: 'warning',
    what: ({ accepted, rows }) =>
      `Посчитано меньше половины строк: ${formatNumber(accepted)} из ${formatNumber(rows)}. Отчёты будут только по ним.`,
    fix: () =>
      'посмотрите остальные замечания к этому файлу: причина у пропущенных строк чаще всего одна.',
  }),

  // The header row.
  'ЗАГ-01': words<{ other: string }>({
    severity: 'error',
    what: ({ other }) =>
      `Столбец с таким названием уже есть: ${other}. Неясно, какому из них верить.`,
    fix: () => 'оставьте один из двух столбцов или переименуйте лишний.',
  }),
  'ЗАГ-02': words<{ similar?: string }>({
    severity: 'warning',
    what: ({ similar }) =>
      'Такого столбца программа не знает, он не читается.' +
      (similar === undefined ? '' : ` Похоже на ${quoteText(similar)}.`),
    fix: () => 'если столбец нужен, назовите его как в шаблоне; если нет, удалите его.',
  }),
  'ЗАГ-03': words<{ title: string }>({
    severity: 'error',
    what: ({ title }) => `В таблице нет столбца ${quoteText(title)}, без него она не читается.`,
    fix: ({ title }) => `добавьте столбец ${quoteText(title)} или исправьте его название.`,
  }),
  'ЗАГ-04': words<{ expected: string; found: string }>({
    severity: 'error',
    what: ({ expected, found }) =>
      `Столбцы таблицы разделены ${nameDelimiter(expected)}, а эта строка — ${nameDelimiter(found)}.`,
    fix: () =>
      `приведите файл к одному разделителю: откройте исходную таблицу в Excel и сохраните её: ${SAVE_AS}.`,
  }),
  'ЗАГ-05': words<{ found: number; limit: number }>({
    severity: 'error',
    what: ({ found, limit }) =>
      `В таблице ${formatCount(found, COLUMNS)}, а программа читает не больше ${formatNumber(limit)}.`,
    fix: () => 'проверьте, та ли это таблица, и удалите лишние столбцы.',
  }),
  'ЗАГ-06': words<{ kind: string }>({
    severity: 'error',
    what: ({ kind }) => `Судя по названию, в столбце личные данные: ${kind}. Сюда их не загружают.`,
    fix: () => 'удалите столбец из файла целиком и сохраните файл.',
  }),
  'ЗАГ-07': words<{ kind: string }>({
    severity: 'error',
    what: ({ kind }) =>
      `Содержимое столбца похоже на личные данные: ${kind}. Сюда их не загружают.`,
    fix: () => 'удалите столбец из файла целиком или замените его кодами, и сохраните файл.',
  }),
  'ЗАГ-08': words<Nothing>({
    severity: 'warning',
    what: () => 'У столбца нет названия, он не читается.',
    fix: () => 'если в столбце есть данные, назовите его; если он пуст, удалите его.',
  }),
  'ЗАГ-09': words<{ found: number; expected: number }>({
    severity: 'error',
    what: ({ found, expected }) =>
      `Все прочитанные строки короче заголовка: в каждой ${formatCount(found, CELLS)}, а столбцов в таблице ${formatNumber(expected)}. Какой ячейки не хватает, неясно, поэтому не прочитан весь файл.`,
    fix: () =>
      'откройте файл в Excel и проверьте, что под каждым названием стоят его данные: уберите лишнее название или вставьте пропущенные ячейки.',
  }),
  'ЗАГ-10': words<{ limit: number }>({
    severity: 'error',
    what: ({ limit }) =>
      `В ячейке больше ${formatNumber(limit)} знаков, столько не вмещает и Excel, поэтому названия столбцов не прочитаны.`,
    fix: () =>
      'сократите текст ячейки; если в Excel он короткий, найдите в Блокноте незакрытую кавычку (").',
  }),

  // Rows: the row is left out, the others count.
  'СТР-01': words<{ found: number; expected: number }>({
    severity: 'warning',
    what: ({ found, expected }) =>
      `В строке ${formatCount(found, CELLS)}, а столбцов в таблице ${formatNumber(expected)}: данные могли сдвинуться вправо, строка пропущена.`,
    fix: () => 'найдите в строке лишнюю ячейку или лишний разделитель и удалите.',
  }),
  'СТР-02': words<{ found: number; expected: number }>({
    severity: 'warning',
    what: ({ found, expected }) =>
      `В строке ${formatCount(found, CELLS)}, а столбцов в таблице ${formatNumber(expected)}: данные могли сдвинуться влево, строка пропущена.`,
    fix: () => 'проверьте, что каждая ячейка стоит под своим столбцом, и дополните строку.',
  }),
  'СТР-03': words<Nothing>({
    severity: 'warning',
    what: () => 'Последняя строка файла обрывается на середине, она пропущена.',
    fix: () => 'выгрузите или сохраните файл ещё раз: в нём может не хватать и следующих строк.',
  }),
  'СТР-04': words<{ found: string }>({
    severity: 'warning',
    what: ({ found }) =>
      `Это итоговая строка (${quoteText(found)}), она пропущена: итоги программа считает сама.`,
    fix: () => 'ничего, если так и задумано; чтобы замечание не появлялось, удалите строку.',
  }),
  'СТР-05': words<{ limit: number }>({
    severity: 'warning',
    what: ({ limit }) =>
      `В ячейке больше ${formatNumber(limit)} знаков, столько не вмещает и Excel; строка пропущена.`,
    fix: () => 'сократите текст или очистите ячейку.',
  }),
  'СТР-06': words<Nothing>({
    severity: 'warning',
    what: () => 'Под названиями столбцов нет ни одной строки с данными.',
    fix: () => 'заполните таблицу или удалите файл.',
  }),
  'СТР-07': words<Nothing>({
    severity: 'warning',
    what: () => 'В ячейке лишняя кавычка ("): неясно, где ячейка кончается, строка пропущена.',
    fix: () =>
      'исправьте текст ячейки в Excel и сохраните файл; в Блокноте кавычку внутри ячейки удваивают ("").',
  }),
  'СТР-08': words<Nothing>({
    severity: 'warning',
    what: () =>
      'В этой строке не данные, а ещё раз названия столбцов или их номера, она пропущена.',
    fix: () => 'ничего; чтобы замечание не появлялось, удалите строку.',
  }),

  // Answers to the surveys.
  'ОТВ-01': words<{ found: string; options: readonly string[] }>({
    severity: 'warning',
    what: ({ found }) => `Записано ${quoteText(found)}, а такого варианта ответа в анкете нет.`,
    fix: ({ options }) =>
      `впишите один из вариантов: ${listOptions(options)}, или оставьте ячейку пустой, если ответа нет.`,
  }),
  'ОТВ-02': words<{ found: string; options: readonly string[] }>({
    severity: 'warning',
    what: ({ found }) => `Среди ответов стоит ${quoteText(found)}, а такого варианта в анкете нет.`,
    fix: ({ options }) =>
      `оставьте варианты из анкеты, разделив их знаком «|»: ${listOptions(options)}.`,
  }),
  'ОТВ-03': words<{ found: string; rule: string }>({
    severity: 'warning',
    what: ({ found, rule }) => `Записано ${quoteText(found)}, а ${rule}.`,
    fix: () =>
      'оставьте в ячейке только число или слова варианта, как в анкете, а если ответа нет, очистите её; одинаковые ячейки исправляют разом (Ctrl+H).',
  }),
  'ОТВ-04': words<{ firstRow: number }>({
    severity: 'warning',
    what: ({ firstRow }) =>
      `Эта строка повторяет строку ${firstRow}: тот же номер и те же ответы. Она посчитана один раз.`,
    fix: () => 'удалите повтор.',
  }),
  'ОТВ-05': words<{ firstRow: number }>({
    severity: 'error',
    what: ({ firstRow }) =>
      `Номер ответа тот же, что в строке ${firstRow}, а ответы другие: неясно, какой строке верить.`,
    fix: () =>
      'если ответили два человека, дайте этой строке другой номер; если один, удалите лишнюю строку.',
  }),
  'ОТВ-06': words<{ found: string; from: string; to: string }>({
    severity: 'warning',
    what: ({ found, from, to }) =>
      `Дата ответа ${quoteText(found)} не попадает в срок опроса (${from} – ${to}). Строка не посчитана.`,
    fix: () =>
      'исправьте дату или перенесите строку в файл того полугодия, к которому она относится.',
  }),
  'ОТВ-07': words<Nothing>({
    severity: 'warning',
    what: () => 'В строке нет номера ответа. Она посчитана, но её повтор заметить нельзя.',
    fix: () => 'впишите номер, которого нет в других строках.',
  }),
  'ОТВ-08': words<Nothing>({
    severity: 'warning',
    what: () => 'В строке нет ни одного ответа. Она не посчитана.',
    fix: () => 'удалите строку, если человек ничего не отметил.',
  }),
  'ОТВ-09': words<{ found: string }>({
    severity: 'warning',
    what: ({ found }) =>
      `Класса ${quoteText(found)} в школе нет. Ответы посчитаны по школе, но без класса.`,
    fix: () =>
      'исправьте название класса или добавьте класс в таблицу «Классы» (monitoring/classes.csv).',
  }),
  'ОТВ-10': words<{ found: string }>({
    severity: 'warning',
    what: ({ found }) =>
      `Записано ${quoteText(found)}, это не похоже на дату. Ответы посчитаны, но дата не проверена.`,
    fix: () => 'запишите дату как 15.11.2025 или оставьте ячейку пустой.',
  }),
  'ОТВ-11': words<{ title: string }>({
    severity: 'warning',
    what: ({ title }) => `В файле нет столбца с вопросом ${quoteText(title)}: ответов на него нет.`,
    fix: () =>
      'ничего, если вопрос тогда не задавали; если задавали, назовите столбец словами вопроса или его именем (name).',
  }),
  'ОТВ-12': words<{ responses: number; population: number }>({
    severity: 'warning',
    what: ({ responses, population }) =>
      `Ответов ${formatNumber(responses)}, а опрашивали, по файлу school.yaml, ${formatCount(population, ['человека', 'человека', 'человек'])}: охват выше 100 %.`,
    fix: () =>
      'исправьте population в data/school.yaml или проверьте, нет ли в файле чужих ответов.',
  }),
  'ОТВ-13': words<{ kind: 'too-long' | 'too-many' | 'too-few'; now: number; limit: number }>({
    severity: 'warning',
    what: ({ kind, now, limit }) => {
      const [count, most] = [formatNumber(now), formatNumber(limit)];
      if (kind === 'too-long') {
        return `В ответе знаков: ${count}, а по анкете помещается не больше ${most} (maxLength).`;
      }
      return kind === 'too-many'
        ? `Отмечено ответов: ${count}, а по анкете можно не больше ${most} (maxSelectedChoices).`
        : `Отмечено ответов: ${count}, а по анкете нужно не меньше ${most} (minSelectedChoices).`;
    },
    fix: () =>
      'исправьте ячейку или оставьте её пустой; если тогда спрашивали без этого предела, исправьте анкету того полугодия (data/…/surveys).',
  }),

  // Monitoring tables: a bad cell counts as empty, the rest of its row counts.
  'МОН-01': words<{ found: string; options: readonly string[] }>({
    severity: 'warning',
    what: ({ found }) =>
      `Записано ${quoteText(found)}, такого слова в этом столбце программа не знает.`,
    fix: ({ options }) => `впишите одно из слов: ${listWords(options)}.`,
  }),
  'МОН-02': words<{ found: string; rule: string }>({
    severity: 'warning',
    what: ({ found, rule }) => `Записано ${quoteText(found)}, а здесь нужно ${rule}.`,
    fix: () => 'исправьте число или оставьте ячейку пустой, если его нет.',
  }),
  'МОН-03': words<{ found: string }>({
    severity: 'warning',
    what: ({ found }) => `Записано ${quoteText(found)}, это не похоже на дату.`,
    fix: () => 'запишите день, месяц и год полностью, например 14.03.2026.',
  }),
  'МОН-04': words<{ found: string }>({
    severity: 'warning',
    what: ({ found }) => `Записано ${quoteText(found)}, а здесь нужно «да» или «нет».`,
    fix: () => 'впишите «да» или «нет»; если неизвестно, оставьте ячейку пустой.',
  }),
  'МОН-05': words<{ found: string }>({
    severity: 'warning',
    what: ({ found }) => `Записано ${quoteText(found)}, это не похоже на класс.`,
    fix: () => 'запишите номер от 1 до 12 и не больше двух русских букв, например 5А или 10ФМ.',
  }),
  'МОН-06': words<{ found: string }>({
    severity: 'warning',
    what: ({ found }) => `Объекта ${quoteText(found)} нет среди объектов ВСОКО.`,
    fix: () => 'впишите номер (3.1.5) или название объекта со страницы «Методика».',
  }),
  'МОН-07': words<{ hidden?: true }>({
    severity: 'warning',
    what: ({ hidden }) =>
      'Это не похоже на код: в коде есть цифра, нет пробелов и не больше 40 знаков.' +
      (hidden === true ? ' Здесь стоит и невидимый знак.' : ''),
    fix: () => 'замените содержимое ячейки кодом, например А-017. Имён в таблице быть не должно.',
  }),
  'МОН-08': words<{ title: string }>({
    severity: 'warning',
    what: ({ title }) =>
      `В строке не заполнен столбец ${quoteText(title)}, без него неясно, о чём она. Строка не посчитана.`,
    fix: () =>
      'заполните ячейку или удалите строку; объединённые ячейки разъедините и заполните каждую.',
  }),
  'МОН-09': words<{ found: number; whole: number; wholeTitle: string }>({
    severity: 'warning',
    what: ({ found, whole, wholeTitle }) =>
      `Записано ${nameNumber(found)}, а в столбце ${quoteText(wholeTitle)} только ${nameNumber(whole)}: часть не может быть больше целого. Число не посчитано.`,
    fix: () => 'исправьте одно из двух чисел.',
  }),
  'МОН-10': words<{ found: string; from: string; to: string }>({
    severity: 'warning',
    what: ({ found, from, to }) =>
      `Дата ${quoteText(found)} не попадает в полугодие (${from} – ${to}). Строка не посчитана.`,
    fix: () =>
      'исправьте дату или перенесите строку в таблицу того полугодия, к которому она относится.',
  }),
  'МОН-11': words<{ firstRow: number; titles: readonly string[] }>({
    severity: 'warning',
    what: ({ firstRow, titles }) =>
      `Строка ${firstRow} уже говорит о том же (совпадает ${listWords(titles)}). Посчитана только она.`,
    fix: () => 'удалите лишнюю строку или исправьте то, чем строки должны различаться.',
  }),
  'МОН-12': words<{ found: string; object: string; known: readonly string[] }>({
    severity: 'warning',
    what: ({ found, object }) =>
      `У объекта ${quoteText(object)} нет показателя ${quoteText(found)}, который берут из этой таблицы. Строка не посчитана.`,
    fix: ({ known }) =>
      known.length === 0
        ? 'удалите строку: все показатели этого объекта считаются по другим таблицам.'
        : `впишите имя показателя: ${listWords(known)}.`,
  }),
  'МОН-13': words<Nothing>({
    severity: 'warning',
    what: () =>
      'В строке нет ни значения, ни пары «числитель и знаменатель» (знаменатель больше нуля). Строка не посчитана.',
    fix: () => 'заполните столбец «Значение» или оба столбца «Числитель» и «Знаменатель».',
  }),
  'МОН-14': words<{ title: string }>({
    severity: 'warning',
    what: ({ title }) =>
      `По ячейке в столбце ${quoteText(title)} узнают, о чём строка, поэтому вся строка не посчитана.`,
    fix: () => 'исправьте эту ячейку.',
  }),
  'МОН-15': words<{ titles: readonly string[]; indicators: number }>({
    severity: 'warning',
    what: ({ titles, indicators }) =>
      `В таблице нет ${titles.length === 1 ? 'столбца' : 'столбцов'} ${listWords(titles)}. Без этого не посчитано: ${formatCount(indicators, INDICATORS)}.`,
    fix: () =>
      'если школа ведёт такие данные, добавьте столбцы, как в шаблоне на странице «Помощь»; если нет, ничего делать не надо: в отчёте будет сказано, что данных нет.',
  }),
  'МОН-16': words<{ titles: readonly string[]; indicators: number }>({
    severity: 'warning',
    what: ({ titles, indicators }) =>
      `В нужных строках не заполнено: ${listWords(titles)}. Без этого не посчитано: ${formatCount(indicators, INDICATORS)}.`,
    fix: () => 'заполните столбцы: пустая ячейка значит «неизвестно», а не «нет» и не 0.',
  }),
  'МОН-17': words<{ found: string; other: string; otherTitle: string }>({
    severity: 'warning',
    what: ({ found, other, otherTitle }) =>
      `Записано ${quoteText(found)}, это раньше, чем в столбце ${quoteText(otherTitle)} (${quoteText(other)}). Сколько времени прошло, не посчитано.`,
    fix: () => 'исправьте одну из дат; если это один день, допишите время: 12.03.2026 14:30.',
  }),

  'МОН-18': words<{ kind: string }>({
    severity: 'warning',
    what: ({ kind }) =>
      `Похоже, здесь записаны ${kind}. Эта ячейка печатается на сайте, поэтому она не прочитана.`,
    fix: () => 'вместо имени запишите должность, контакты уберите.',
  }),
  // The cell is not quoted: what is said about a name must not carry it further.
  'МОН-19': words<Nothing>({
    severity: 'warning',
    what: () => 'В коде есть слово, похожее на фамилию или имя. Код не прочитан.',
    fix: () =>
      'замените его кодом без имени, например А-017, тем же во всех таблицах; список «человек — код» храните отдельно.',
  }),
  'МОН-20': words<{ found: number }>({
    severity: 'warning',
    what: ({ found }) =>
      `Программа поняла это как ${formatNumber(found, 2)}\u00A0%, а похоже на долю. Число посчитано.`,
    fix: () =>
      'запишите проценты, например 75 вместо 0,75; если так и задумано, ничего делать не надо.',
  }),
  'МОН-21': words<{ found: string }>({
    severity: 'warning',
    what: ({ found }) =>
      `Класса ${quoteText(found)} нет в таблице «Классы» этого полугодия. Строка посчитана, в отчётах он стоит отдельно.`,
    fix: () =>
      'назовите класс одинаково здесь и в таблице «Классы» (monitoring/classes.csv) или добавьте его туда.',
  }),

  'УПР-01': words<{ found: string; object: string; known: readonly string[] }>({
    severity: 'warning',
    what: ({ found, object }) =>
      `У объекта ${quoteText(object)} нет показателя ${quoteText(found)}. Строка прочитана, но проверить её будет нечем.`,
    fix: ({ known }) =>
      known.length === 0
        ? 'оставьте ячейку пустой: у этого объекта показателей пока нет.'
        : `впишите имя показателя: ${listWords(known)}.`,
  }),
  'УПР-02': words<{ target: number }>({
    severity: 'warning',
    what: ({ target }) =>
      `Цель ${formatNumber(target, 1)} не может быть долей: доля бывает от 0 до 100 %. Цель не прочитана.`,
    fix: () => 'запишите долю в процентах, от 0 до 100, или выберите другой показатель.',
  }),
  'УПР-03': words<Nothing>({
    severity: 'warning',
    what: () =>
      'Показатель назван, а дня проверки нет, поэтому неясно, когда судить, помогло ли решение.',
    fix: () => 'запишите в столбец «Проверка» день вида 31.05.2026.',
  }),

  // Survey definitions.
  'АНК-01': words<{ where: string }>({
    severity: 'error',
    what: ({ where }) =>
      `Файл не похож на анкету SurveyJS${where === '' ? '' : `: не читается место ${quoteText(where)}`}.`,
    fix: () => 'сохраните анкету из редактора SurveyJS ещё раз или верните прежний файл.',
  }),
  'АНК-02': words<{ question: string; type: string }>({
    severity: 'error',
    what: ({ question, type }) =>
      `Вопрос ${quoteText(question)} имеет вид ${quoteText(type)}: такие ответы программа не считает.`,
    fix: () =>
      'замените его вопросом с вариантами (radiogroup, dropdown, checkbox, rating, boolean), матрицей с одним ответом в строке (matrix) или полем для текста (text, comment).',
  }),
  'АНК-03': words<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `Имя ${quoteText(name)} стоит у двух вопросов.`,
    fix: () => 'дайте второму вопросу другое имя (name): по имени узнаётся столбец с ответами.',
  }),
  'АНК-04': words<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `Имя вопроса ${quoteText(name)} не может быть названием столбца.`,
    fix: () =>
      'дайте вопросу (или строке матрицы) имя из букв, цифр и знака «_», не длиннее 99 знаков; response_id, submitted_at и служебные слова вроде constructor заняты.',
  }),
  'АНК-05': words<{ question: string; options: number; most: number }>({
    severity: 'error',
    what: ({ question, options, most }) =>
      options === 0
        ? `У вопроса ${quoteText(question)} нет вариантов ответа.`
        : `У вопроса ${quoteText(question)} больше ${most} вариантов ответа.`,
    fix: () => 'перечислите варианты ответа в анкете (choices, а у матрицы columns и rows).',
  }),
  'АНК-06': words<{ question: string; option: string }>({
    severity: 'error',
    what: ({ question, option }) =>
      `У вопроса ${quoteText(question)} вариант ${quoteText(option)} нельзя отличить в таблице: он пуст, совпадает с другим вариантом или содержит знак «|».`,
    fix: () => 'дайте каждому варианту своё значение (value) и свои слова (text).',
  }),
  'АНК-07': words<{ question: string }>({
    severity: 'error',
    what: ({ question }) =>
      `В вопросе ${quoteText(question)} есть «Другое» с полем для текста: такие ответы программа не считает.`,
    fix: () =>
      'уберите showOtherItem, добавьте обычный вариант «Другое» и отдельный открытый вопрос (comment).',
  }),
  'АНК-08': words<{ question: string }>({
    severity: 'error',
    what: ({ question }) =>
      `Вопрос ${quoteText(question)} спрашивает телефон, почту или пароль, а анкеты анонимны.`,
    fix: () => 'удалите вопрос.',
  }),
  'АНК-09': words<{ question: string }>({
    severity: 'error',
    what: ({ question }) =>
      `Вопрос ${quoteText(question)} делит ответы на группы, но позволяет выбрать несколько вариантов или писать текст.`,
    fix: () =>
      'сделайте его вопросом с одним ответом (dropdown или radiogroup) или уберите vsokoGroup.',
  }),
  'АНК-10': words<{ title: string }>({
    severity: 'warning',
    what: ({ title }) => `Слова ${quoteText(title)} стоят над двумя вопросами.`,
    fix: () =>
      'измените один из вопросов или подписывайте столбцы таблицы именами (name): по словам столбец не узнать.',
  }),
  'АНК-11': words<{ question: string; asked: string }>({
    severity: 'warning',
    what: ({ question, asked }) =>
      `Вопрос ${quoteText(question)} задают по ответу на ${quoteText(asked)}, а такого вопроса в анкете нет.`,
    fix: () => 'исправьте имя в условии visibleIf.',
  }),
  'АНК-12': words<Nothing>({
    severity: 'warning',
    what: () => 'В анкете не сказано, кого она спрашивает.',
    fix: () => 'добавьте в файл "vsoko": { "audience": "родителей", "minutes": 6 }.',
  }),
  'АНК-13': words<{ question: string; condition: string }>({
    severity: 'error',
    what: ({ question, condition }) =>
      `Вопрос ${quoteText(question)} задают по условию ${quoteText(condition)}, такого условия программа не знает.`,
    fix: () =>
      "запишите условие visibleIf проще: {имя} = 'значение', <>, <, >, anyof, contains, empty, notempty, соединённые словами and и or.",
  }),
  'АНК-14': words<{ owner: string; property: string; instead: string }>({
    severity: 'error',
    what: ({ owner, property }) =>
      `${owner}: в анкете записано свойство ${quoteText(property)}, а программа его не соблюдает: ответы были бы не такими, как задумано.`,
    fix: ({ instead }) => `уберите это свойство${instead === '' ? '' : `; ${instead}`}.`,
  }),
  'АНК-15': words<{ owner: string; property: string }>({
    severity: 'warning',
    what: ({ owner, property }) =>
      `${owner}: того, что записано в ${quoteText(property)}, на странице опроса нет.`,
    fix: () =>
      'перенесите слова туда, где их увидят: в название страницы (page), в вопрос (title) или в пояснение к нему (description).',
  }),
  'АНК-16': words<{ question: string; limit: string; now: number; most: number }>({
    severity: 'error',
    what: ({ question, limit, now, most }) =>
      `У вопроса ${quoteText(question)} предел ${quoteText(limit)} равен ${formatNumber(now)}, а больше ${formatNumber(most)} быть не может: ${limit === 'maxLength' ? 'длиннее ответ не принимается' : 'столько ответов не отметить'}.`,
    fix: ({ limit, most }) =>
      `поставьте в ${limit} число не больше ${formatNumber(most)} или уберите его.`,
  }),
  'АНК-17': words<{ unkept: readonly { term: string; surveys: readonly string[] }[] }>({
    severity: 'warning',
    what: ({ unkept }) =>
      `Не сохранено, какими были анкеты прошлых полугодий: ${unkept
        .map(({ term, surveys }) => `${term} (${surveys.join(', ')})`)
        .join(
          '; ',
        )}. Программа считает, что вопросы тогда были нынешними: если их меняли, новые слова вопроса покажутся переменой мнений.`,
    fix: () =>
      'скопируйте файл анкеты из папки surveys в data/<полугодие>/surveys под тем же именем; если вопросы с тех пор меняли, положите туда прежний файл анкеты. Подробнее — страница «Помощь», раздел «Если вопрос анкеты изменился».',
  }),

  // The school's own settings (ШК) and the folder as a whole (ПАП).
  'ШК-01': words<Nothing>({
    severity: 'error',
    what: () => 'Файла нет, а в нём записаны название школы и её полугодия.',
    fix: () => 'создайте файл по примеру на странице «Помощь», раздел «Файл школы».',
  }),
  'ШК-02': words<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `Файл читается только до этой строки: ${reason}.`,
    fix: () => `исправьте строку или соседнюю с ней; ${EXAMPLE_HINT}.`,
  }),
  'ШК-03': words<{ key: string; found: string; rule: string }>({
    severity: 'error',
    what: ({ key, found, rule }) =>
      `В строке «${key}» записано ${quoteText(found)}, а должно быть: ${rule}.`,
    fix: ({ key }) => `исправьте значение; ${schoolFileHint(key)}.`,
  }),
  'ШК-04': words<{ key: string }>({
    severity: 'error',
    what: ({ key }) => `Строки «${key}» программа не знает.`,
    fix: ({ key }) =>
      `проверьте, нет ли опечатки и верен ли отступ, или удалите строку; ${schoolFileHint(key)}.`,
  }),
  'ШК-05': words<{ key: string; rule: string }>({
    severity: 'error',
    what: ({ key, rule }) => `Нет строки «${key}». В ней должно быть: ${rule}.`,
    fix: ({ key }) => `добавьте строку; ${schoolFileHint(key)}.`,
  }),
  'ШК-06': words<{ first: string; firstDate: string; then: string; thenDate: string }>({
    severity: 'error',
    what: ({ first, firstDate, then, thenDate }) =>
      `Даты идут не по порядку: ${first} — ${toRussianDate(firstDate)}, а ${then} — ${toRussianDate(thenDate)}.`,
    fix: () => 'исправьте одну из дат; полугодия идут по порядку и не пересекаются.',
  }),
  'ШК-07': words<{ term: string }>({
    severity: 'error',
    what: ({ term }) => `Полугодие ${quoteText(term)} записано дважды.`,
    fix: () => 'оставьте одну из записей.',
  }),
  'ШК-08': words<Nothing>({
    severity: 'error',
    what: () => 'Файл записан не в UTF-8: русские буквы в нём не читаются.',
    fix: () => 'откройте файл в Блокноте и сохраните его: Сохранить как → кодировка UTF-8.',
  }),
  'ШК-09': words<{ survey: string; from: string; to: string }>({
    severity: 'warning',
    what: ({ survey, from, to }) =>
      `Анкета ${quoteText(survey)} идёт не в дни полугодия (${toRussianDate(from)} – ${toRussianDate(to)}).`,
    fix: () => 'ничего, если так и задумано; если нет, исправьте даты анкеты.',
  }),
  'ШК-10': words<{ object: string }>({
    severity: 'error',
    what: ({ object }) => `Объекта ВСОКО ${quoteText(object)} нет.`,
    fix: () =>
      'возьмите имя объекта со страницы «Методика» («Имя для файлов», до точки), например other-teacher-results.',
  }),
  'ШК-11': words<{ id: string }>({
    severity: 'error',
    what: ({ id }) => `Показатель ${quoteText(id)} уже есть.`,
    fix: () => 'дайте своему показателю другое имя (key).',
  }),
  'ШК-12': words<{ id: string }>({
    severity: 'error',
    what: ({ id }) => `Показателя ${quoteText(id)} нет.`,
    fix: () =>
      'возьмите имя со страницы «Методика»: адрес объекта, точка, имя показателя, например parent-satisfaction.index.',
  }),
  'ШК-13': words<{ survey: string }>({
    severity: 'error',
    what: ({ survey }) => `Анкеты ${quoteText(survey)} нет в папке surveys.`,
    fix: () => 'исправьте имя анкеты или положите её файл в папку surveys.',
  }),
  'ШК-14': words<{ id: string }>({
    severity: 'error',
    what: ({ id }) => `Уровни показателя ${quoteText(id)} стоят не по порядку.`,
    fix: () =>
      'перечислите уровни от низшего к высшему: у первого нет строки from, у следующих числа from растут.',
  }),
  'ШК-15': words<{ id: string; missing: MissingName }>({
    severity: 'error',
    what: ({ id, missing }) =>
      `Показатель ${quoteText(id)} посчитать не из чего: ${nameMissing(missing)}.`,
    fix: () =>
      'исправьте имя; имена таблиц, столбцов и слов — на странице «Помощь», в описании таблицы, вопросов — в анкете (name).',
  }),
  'ШК-16': words<{ questions: readonly string[]; indicators: number }>({
    severity: 'warning',
    what: ({ questions, indicators }) =>
      `В анкете нет вопросов, по которым считают показатели: ${listFirst(questions)}. Неполно посчитано: ${formatCount(indicators, INDICATORS)}.`,
    fix: () =>
      'ничего, если вопросы убраны нарочно; если нет, верните их под прежними именами (name).',
  }),

  'ШК-17': words<{ id: string; percents: readonly string[] }>({
    severity: 'warning',
    what: ({ id, percents }) =>
      `Для показателя ${quoteText(id)} записано: ${percents.join('; ')}. Программа поняла это как ${percents.map((one) => `${one}\u00A0%`).join('; ')}, а похоже на долю.`,
    fix: () =>
      'запишите проценты, например 75 вместо 0,75; если так и задумано, ничего делать не надо.',
  }),

  // The figures of приказ 1324 (СМ): what the school entered, and whether the lines agree.
  'СМ-01': words<{ found: string }>({
    severity: 'warning',
    what: ({ found }) =>
      `Показателя с номером ${quoteText(found)} в приказе № 1324 нет. Строка не прочитана.`,
    fix: () =>
      'исправьте номер: от 1.1 до 2.6. Если Excel сделал из него дату, поставьте столбцу формат «Текстовый» и впишите номер заново.',
  }),
  'СМ-02': words<{ line: string; found: string; example: string; hint: keyof typeof FIGURE_HINTS }>(
    {
      severity: 'warning',
      what: ({ line, found, example }) =>
        `Для показателя ${line} записано ${quoteText(found)}, а нужно значение такого вида: ${quoteText(example)}. Оно не прочитано.`,
      fix: ({ example, hint }) =>
        `${FIGURE_HINTS[hint]}запишите как в примере: ${quoteText(example)}, или оставьте ячейку пустой.`,
    },
  ),
  'СМ-03': words<{ line: string; firstRow: number }>({
    severity: 'warning',
    what: ({ line, firstRow }) =>
      `Показатель ${line} уже записан в строке ${firstRow}. Прочитана только она.`,
    fix: () =>
      'удалите лишнюю строку. Если здесь должен быть 1.10, 1.20 или 1.30, то Excel отбросил ноль: поставьте столбцу формат «Текстовый».',
  }),
  'СМ-04': words<{ line: string; entered: string; counted: string }>({
    severity: 'warning',
    what: ({ line, entered, counted }) =>
      `Для показателя ${line} внесено ${quoteText(entered)}, а по таблицам ${quoteText(counted)}. В отчёте посчитанное.`,
    fix: () =>
      'уберите внесённое значение, исправьте таблицу или напишите в примечании, почему верно внесённое: тогда напечатают его.',
  }),
  'СМ-05': words<{ line: string; n: number; parts: readonly string[]; sum: number }>({
    severity: 'warning',
    what: ({ line, n, parts, sum }) =>
      `Показатель ${line} равен ${formatNumber(n)}, а ${parts.join(' + ')} вместе — ${formatNumber(sum)}.`,
    fix: () => FIND_WRONG_LINE,
  }),
  'СМ-06': words<{ line: string; n: number; whole: number; of: string; share: number }>({
    severity: 'warning',
    what: ({ line, n, whole, of, share }) =>
      `Показатель ${line}: ${formatNumber(n)} из ${formatNumber(whole)} (${of}) — это ${formatShare(n / whole, 1)}, а записано ${formatShare(share, 1)}.`,
    fix: () => `исправьте число людей или долю. ${upperFirst(FIND_WRONG_LINE)}`,
  }),
  'СМ-07': words<{ parts: readonly string[]; sum: number; line: string; n: number }>({
    severity: 'warning',
    what: ({ parts, sum, line, n }) =>
      parts.length > 1
        ? `Показатели ${parts.join(' и ')} вместе (${formatNumber(sum)}) больше показателя ${line} (${formatNumber(n)}), а они только его части.`
        : `Показатель ${parts.join()} (${formatNumber(sum)}) больше показателя ${line} (${formatNumber(n)}), а это только его часть.`,
    fix: () => FIND_WRONG_LINE,
  }),
  'СМ-08': words<{ parallel: string; lines: readonly string[] }>({
    severity: 'warning',
    what: ({ parallel, lines }) =>
      `Доли посчитаны от разного числа выпускников ${parallel} класса: ${lines.join('; ')}.`,
    fix: () =>
      'возьмите во всех этих показателях одно и то же число выпускников — тех, кто был в классах на конец учебного года.',
  }),
  'СМ-09': words<{ line: string; n: number; seen: number; term: string }>({
    severity: 'warning',
    what: ({ line, n, seen, term }) =>
      `Показатель ${line} равен ${formatNumber(n)}, а в одном полугодии ${quoteText(term)} по таблице классов уже ${formatNumber(seen)}.`,
    fix: () =>
      'посчитайте всех, кто участвовал за календарный год, каждого один раз, или исправьте таблицу классов.',
  }),
  'СМ-10': words<{ line: string; found: string; scale: string }>({
    severity: 'warning',
    what: ({ line, found, scale }) =>
      `Показатель ${line} равен ${quoteText(found)}, а это ${scale}: похоже, что взят балл другой шкалы.`,
    fix: () =>
      'ОГЭ записывают отметкой от 2 до 5, ЕГЭ — тестовым баллом от 0 до 100; отметка базового экзамена по математике в среднее не входит.',
  }),
  'СМ-11': words<{ line: string; leftOut: number; taken: number }>({
    severity: 'warning',
    what: ({ line, leftOut, taken }) =>
      `В таблице два экзамена по математике: в показатель ${line} входит только профильный (${formatCount(taken, RESULTS)}), базовый в него не входит (${formatCount(leftOut, RESULTS)}).`,
    fix: () =>
      'ничего, если так и задумано; если профильный экзамен попал в базовые, исправьте предмет или впишите тестовый балл.',
  }),
  'СМ-12': words<{ line: string; doubtful: number }>({
    severity: 'warning',
    what: ({ line, doubtful }) =>
      `Показатель ${line}: тестовый балл от 2 до 5 у ${formatCount(doubtful, RESULTS_OF)}, похоже на отметки.`,
    fix: () =>
      'если это отметки (базовый экзамен по математике), перенесите их в столбец «Отметка», а «Тестовый балл» оставьте пустым; если это и вправду баллы из ста, менять ничего не надо.',
  }),

  'ПАП-01': words<{ similar?: string }>({
    severity: 'warning',
    what: ({ similar }) =>
      'Программа не знает, что это за файл, он не читается.' +
      (similar === undefined ? '' : ` Похоже на ${quoteText(similar)}.`),
    fix: () =>
      'исправьте имя файла или папки, как в шаблоне на странице «Помощь»; если файл здесь не нужен, уберите его.',
  }),
  'ПАП-02': words<{ survey: string }>({
    severity: 'error',
    what: ({ survey }) =>
      `Ответы есть, а анкеты surveys/${survey}.json нет: неясно, на что отвечали.`,
    fix: () => 'исправьте имя файла с ответами или верните файл анкеты в папку surveys.',
  }),
  'ПАП-03': words<{ folder: string }>({
    severity: 'warning',
    what: ({ folder }) =>
      `Полугодия ${quoteText(folder)} нет в файле school.yaml, эта папка не читается.`,
    fix: () => 'допишите полугодие в data/school.yaml (terms) или исправьте имя папки.',
  }),
  'ПАП-04': words<{ other: string }>({
    severity: 'error',
    what: ({ other }) =>
      `Этот файл и ${quoteText(other)} отличаются только величиной букв: неясно, какой читать.`,
    fix: () => 'оставьте один из двух файлов.',
  }),
  'ПАП-05': words<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `Файл не открывается (${reason}).`,
    fix: () => 'закройте его в других программах и запустите команду ещё раз.',
  }),
  'РЗД-02': words<{ what: string }>({
    severity: 'error',
    what: ({ what }) => `В тексте раздела стоит то, чего отчёт не печатает: ${what}.`,
    fix: () =>
      'оставьте абзацы, заголовки (#), списки в один уровень, таблицы, **жирный**, *курсив* и ссылки [текст](адрес).',
  }),
  'РЗД-03': words<{ written: string }>({
    severity: 'error',
    what: ({ written }) => `Имя числа не читается: ${quoteText(written)}.`,
    fix: () =>
      'напишите {{indicator:1.25}} (строка приказа № 1324) или {{indicator:staff-qualification.category}} ' +
      '(объект и показатель со страницы «Методика»); год или полугодие — после знака @.',
  }),
  'РЗД-04': words<{ written: string; similar?: string }>({
    severity: 'error',
    what: ({ written, similar }) =>
      `Такого показателя нет: ${quoteText(written)}.` +
      (similar === undefined ? '' : ` Похоже на ${quoteText(similar)}.`),
    fix: () => 'возьмите имя показателя со страницы «Методика» или номер строки приказа № 1324.',
  }),
  'РЗД-05': words<{ written: string }>({
    severity: 'error',
    what: ({ written }) => `Для числа ${quoteText(written)} нет данных.`,
    fix: () =>
      'добавьте таблицу, из которой оно считается, впишите строку приказа в indicators.csv или уберите число из текста.',
  }),
  'РЗД-06': words<{ written: string }>({
    severity: 'error',
    what: ({ written }) =>
      `Число ${quoteText(written)} не публикуется: за ним слишком мало людей, или по нему можно узнать ответы других.`,
    fix: () => 'уберите его из текста.',
  }),
  'РЗД-07': words<{ files: readonly string[] }>({
    severity: 'warning',
    what: ({ files }) => `Не написаны разделы отчёта, без них он неполон: ${files.join(', ')}.`,
    fix: () => 'напишите их в Блокноте (кодировка UTF-8); о чём писать — страница «Помощь».',
  }),
  'РЗД-08': words<{ href: string }>({
    severity: 'error',
    what: ({ href }) => `Ссылка ведёт на адрес, который не открыть: ${quoteText(href)}.`,
    fix: () => 'начните адрес с https:// или с / (страница этого сайта).',
  }),
  'РЗД-10': words<{ written: string }>({
    severity: 'error',
    what: ({ written }) => `Числа ${quoteText(written)} ещё нет: анкета открыта.`,
    fix: () => 'дождитесь, пока она закроется, или уберите число из текста.',
  }),
  'РЗД-11': words<{ sign: string; plain: string }>({
    severity: 'warning',
    what: ({ sign, plain }) =>
      `Знака ${quoteText(sign)} в шрифтах отчёта нет. В PDF вместо него напечатано ${quoteText(plain)}.`,
    fix: () => 'замените его словом или простым знаком либо уберите.',
  }),
  'РЗД-12': words<{ published: string; approvedOn: string }>({
    severity: 'warning',
    what: ({ published, approvedOn }) =>
      `Отчёт опубликован ${toRussianDate(published)}, раньше, чем утверждён (${toRussianDate(approvedOn)}).`,
    fix: () => 'исправьте ту из дат published и approvedOn, которая неверна.',
  }),
  'РЗД-09': words<{ key: string; rule: string }>({
    severity: 'error',
    what: ({ key, rule }) => `Строка ${quoteText(key)} не читается, а должно быть: ${rule}.`,
    fix: () => 'исправьте её по образцу со страницы «Помощь».',
  }),
  'САЙТ-01': words<{ named: string }>({
    severity: 'error',
    what: ({ named }) => `Папки ${quoteText(named)} нет.`,
    fix: () =>
      'назовите папку, в которой лежит копия сайта с его главной страницей (index.html): ' +
      'npm run openness -- --site ПАПКА',
  }),
  'САЙТ-02': words<{ named: string }>({
    severity: 'error',
    what: ({ named }) =>
      `Сайт ${quoteText(named)} — не на этом компьютере. Чужие адреса программа не открывает.`,
    fix: () =>
      'скачайте его в папку (wget -mkE и адрес сайта) и назовите её: npm run openness -- --site ПАПКА',
  }),
  'САЙТ-03': words<{ named: string }>({
    severity: 'error',
    what: ({ named }) => `По адресу ${quoteText(named)} никто не отвечает.`,
    fix: () =>
      'запустите сайт (этот запускает npm start), сверьте адрес с тем, что он напечатал, и повторите.',
  }),
  'САЙТ-04': words<{ named: string; inside: readonly string[] }>({
    severity: 'error',
    what: ({ named, inside }) =>
      `В папке ${quoteText(named)} нет главной страницы сайта (index.html).` +
      (inside.length === 0 ? '' : ` Она есть в папке внутри: ${listFirst(inside)}.`),
    fix: ({ inside }) =>
      inside.length === 0
        ? 'назовите папку, в которую скачан сайт; если она та самая, скачайте его заново: wget -mkE и адрес сайта.'
        : 'назовите после --site ту папку.',
  }),
  'САЙТ-05': words<{ named: string; status: number; loops: boolean }>({
    severity: 'error',
    what: ({ named, status, loops }) =>
      `Главная страница сайта ${quoteText(named)} не открывается: ` +
      (loops ? 'она отсылает сама к себе или на другой сайт.' : `ответ сервера ${status}.`),
    fix: () => 'откройте этот адрес в браузере и исправьте сайт, пока страница не появится.',
  }),

  'КОД-01': words<{ known: readonly string[] }>({
    severity: 'error',
    what: () => 'Не названа анкета, для которой нужны коды, или такой у школы нет.',
    fix: ({ known }) =>
      `назовите после --survey одну из этих: ${known.join(', ')}. Например: ` +
      'npm run codes -- --survey teachers --group учителя --count 28',
  }),
  'КОД-02': words<{ title: string; id: string; term: string }>({
    severity: 'error',
    what: ({ title, id, term }) =>
      `Анкеты ${quoteText(title)} (${id}) нет ` +
      (term === '' ? 'ни в одном полугодии.' : `в полугодии ${quoteText(term)}.`),
    fix: () => 'сверьте полугодие или добавьте её в data/school.yaml, раздел terms → surveys.',
  }),
  'КОД-03': words<{ title: string; term: string }>({
    severity: 'error',
    what: ({ title, term }) =>
      `Анкета ${quoteText(title)} в полугодии ${term} открыта для всех, коды ей не нужны.`,
    fix: () => 'если отвечать нужно по кодам, поставьте ей access: code в data/school.yaml.',
  }),
  'КОД-04': words<Nothing>({
    severity: 'error',
    what: () => 'Не сказано, для кого листки: нужен один класс или одна группа.',
    fix: () =>
      'допишите --class 5А или --group учителя; в названии группы бывают буквы, цифры, пробел, точка и дефис.',
  }),
  'КОД-05': words<{ most: number }>({
    severity: 'error',
    what: ({ most }) => `Не сказано, сколько листков: за один раз их бывает от 1 до ${most}.`,
    fix: () => 'допишите число, например --count 28.',
  }),
  'КОД-06': words<{ named: string }>({
    severity: 'error',
    what: ({ named }) =>
      named === ''
        ? 'На листках печатают адрес сайта, а в data/school.yaml его нет.'
        : `Адреса сайта ${quoteText(named)} не бывает: он начинается с https:// или http://.`,
    fix: () =>
      'запишите в data/school.yaml строку address: https://school.example/ со своим адресом или назовите его после --address.',
  }),
  'КОД-07': words<{ address: string }>({
    severity: 'error',
    what: ({ address }) =>
      `Адрес сайта ${quoteText(address)} из data/school.yaml открывается только на этом компьютере: с телефона по таким листкам на опрос не попасть.`,
    fix: () =>
      'запишите туда адрес, по которому сайт открывают из дома. Для пробы на этом компьютере назовите его после --address.',
  }),
  'КОД-08': words<{ address: string }>({
    severity: 'warning',
    what: ({ address }) =>
      `Адрес ${quoteText(address)} открывается только на этом компьютере: с телефона по этим листкам на опрос не попасть.`,
    fix: () =>
      'никому их не раздавайте, если отвечать будут не за этим компьютером; для остальных сделайте листки с адресом сайта в интернете.',
  }),
  'КОД-09': words<{ folder: string; failure: string }>({
    severity: 'error',
    what: ({ folder, failure }) =>
      `Листки не записались в папку ${folder}: ${WRITE_FAILURES.get(failure) ?? `ошибка диска ${failure}`}. Коды не выданы.`,
    fix: () => 'освободите место, проверьте, что в эту папку можно писать, и повторите команду.',
  }),
  'КОД-10': words<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `Хранилище не приняло коды (${reason}). Листков с ними нет.`,
    fix: () =>
      'освободите место, проверьте папку store или базу данных из DATABASE_URL и повторите команду.',
  }),
  'КОД-11': words<{ temporary: string; file: string; failure: string }>({
    severity: 'error',
    what: ({ temporary, file, failure }) =>
      `Коды выданы, но листки не стали файлом ${file} (${failure}): они лежат рядом, в файле ${temporary}.`,
    fix: () =>
      'переименуйте его так, чтобы имя кончалось на .html, откройте в браузере и напечатайте.',
  }),

  'ИМП-01': words<Nothing>({
    severity: 'error',
    what: () => 'Не назван файл с ответами.',
    fix: () => 'допишите его имя, например: npm run import -- otvety-parents-2026-04-25.json',
  }),
  'ИМП-02': words<{ file: string; failure: string }>({
    severity: 'error',
    what: ({ file, failure }) =>
      `Файл ${quoteText(file)} не открывается: ` +
      (failure === 'ENOENT'
        ? 'такого нет.'
        : `${READ_FAILURES.get(failure) ?? `ошибка диска ${failure}`}.`),
    fix: () => 'проверьте имя и папку, закройте файл в других программах и повторите.',
  }),
  'ИМП-03': words<{ file: string }>({
    severity: 'error',
    what: ({ file }) => `Файл ${quoteText(file)} — не ответы с устройства.`,
    fix: () =>
      'нужен файл, который страница опроса сохраняет кнопкой «Сохранить ответы файлом»; таблицы кладут в папку data без этой команды.',
  }),
  'ИМП-04': words<{ file: string; survey: string }>({
    severity: 'error',
    what: ({ file, survey }) =>
      `В файле ${quoteText(file)} ответы на анкету ${quoteText(survey)}, а её школа не проводит.`,
    fix: () => 'проверьте, та ли это школа, и верните анкету в папку surveys и в data/school.yaml.',
  }),
  'ИМП-05': words<Nothing>({
    severity: 'error',
    what: () => 'Ничего не записано: годных ответов нет.',
    fix: () => 'посмотрите выше, почему они не приняты.',
  }),
  'ИМП-06': words<Nothing>({
    severity: 'error',
    what: () => 'Ничего не записано: согласия не было.',
    fix: () =>
      'повторите команду и ответьте «да». Без вопроса записывают так: npm run import -- ФАЙЛ --yes',
  }),
  'ИМП-07': words<{ file: string; answers: number; term: string; newer: string }>({
    severity: 'warning',
    what: ({ file, answers, term, newer }) =>
      `Файл ${quoteText(file)}: по дате устройства ${formatCount(answers, ANSWERS)} из прошлого опроса (${term}), а после него уже открывали следующий (${newer}). Так бывает и с устройством, часы которого отстают.`,
    fix: ({ term, newer }) =>
      `узнайте, когда их дали, и повторите команду, назвав полугодие: --term ${newer} или --term ${term}.`,
  }),
  'ИМП-08': words<{ term: string; survey: string; known: readonly string[] }>({
    severity: 'error',
    what: ({ term, survey }) => `В полугодии ${quoteText(term)} анкеты ${quoteText(survey)} нет.`,
    fix: ({ known }) => `назовите после --term одно из этих: ${known.join(', ')}.`,
  }),
  'ИМП-09': words<{ answers: number }>({
    severity: 'error',
    what: ({ answers }) =>
      `Не записано: ${formatCount(answers, ANSWERS)}. То, что записано раньше, осталось прежним.`,
    fix: () =>
      'если человек уже ответил с другого устройства, ничего не нужно; если нет, дайте ему новый код, пусть ответит заново.',
  }),
  'ИМП-10': words<Nothing>({
    severity: 'error',
    what: () => 'Ничего не записано: полугодие вызывает сомнение, а записанное не переложить.',
    fix: () => 'назовите его после --term; какие ответы под вопросом, сказано выше.',
  }),

  'ВЫГ-01': words<{ term: string; known: readonly string[] }>({
    severity: 'error',
    what: ({ term }) => `Полугодия ${quoteText(term)} в data/school.yaml нет.`,
    fix: ({ known }) => `назовите после --term одно из этих: ${known.join(', ')}.`,
  }),
  'ВЫГ-02': words<{ held: string; missing: string }>({
    severity: 'error',
    what: ({ held, missing }) => `${held}, но ${missing} нет.`,
    fix: () => 'верните его и повторите выгрузку.',
  }),
  'ВЫГ-03': words<{ held: string; failure: string }>({
    severity: 'error',
    what: ({ held, failure }) =>
      `${held}, но на диске нет места для файла ответов (${failure}). Прежний файл цел.`,
    fix: () => 'освободите место и повторите выгрузку.',
  }),
  'ВЫГ-04': words<{ held: string; failure: string }>({
    severity: 'error',
    what: ({ held, failure }) => `${held}, но файл ответов записать нельзя (${failure}).`,
    fix: () => 'закройте его в Excel, проверьте права на папку data и повторите выгрузку.',
  }),
  'ВЫГ-05': words<{ now: string; kept: string }>({
    severity: 'warning',
    what: ({ now, kept }) =>
      `Внимание: ${now} отличается от ${kept}. Ответы этого полугодия читаются по второму файлу.`,
    fix: () =>
      'если вопросы изменены посреди полугодия, верните прежние слова или измените и второй файл.',
  }),

  'КВИ-01': words<{ known: readonly string[] }>({
    severity: 'error',
    what: () => 'Нужны номер с экрана и анкета школы.',
    fix: ({ known }) =>
      `напишите их так: npm run receipt -- K7XM-4TPA-2HCE-8Y6C --survey parents. Анкеты: ${known.join(', ')}.`,
  }),
  'КВИ-02': words<{ title: string }>({
    severity: 'error',
    what: ({ title }) => `Такого номера для анкеты ${quoteText(title)} эта школа не выдавала.`,
    fix: () => 'сверьте знаки и анкету.',
  }),

  'УДЛ-01': words<{ known: readonly string[] }>({
    severity: 'error',
    what: () => 'Не названо полугодие, или такого у школы нет.',
    fix: ({ known }) =>
      `назовите его: npm run purge -- --term ${known[0] ?? 'T'}. Есть: ${known.join(', ')}.`,
  }),
  'УДЛ-02': words<{ term: string; last: string; grace: number }>({
    severity: 'error',
    what: ({ term, last, grace }) =>
      `Ответы за ${term} могут приходить до ${last} года включительно: опрос идёт или закрыт меньше ${grace} дней назад.`,
    fix: () => 'повторите команду после этого дня.',
  }),
  'УДЛ-03': words<{ term: string }>({
    severity: 'error',
    what: ({ term }) =>
      `Удалять нечего: за ${term} в хранилище нет ни выгруженных ответов, ни кодов.`,
    fix: () =>
      'ничего, если удалять больше нечего; ответы, которых нет в файлах, сначала выгрузите: npm run export.',
  }),
  'УДЛ-04': words<{ answers: number }>({
    severity: 'error',
    what: ({ answers }) =>
      `Ничего не удалено: ${formatCount(answers, ANSWERS)} есть только в хранилище, в файлах этих строк нет.`,
    fix: () =>
      'верните строки командой npm run export -- --all. Если их убрали из файлов нарочно, добавьте к этой команде --also-missing.',
  }),
  'УДЛ-05': words<{ term: string }>({
    severity: 'error',
    what: () => 'Ничего не удалено: согласия не было.',
    fix: ({ term }) =>
      `повторите команду и ответьте «да». Без вопроса удаляют так: npm run purge -- --term ${term} --yes`,
  }),

  'ХРН-01': words<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `Хранилище ответов store/answers.sqlite не открылось (${reason}).`,
    fix: () => 'проверьте, что в папку store можно писать и что файл не повреждён.',
  }),
  'ХРН-02': words<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `База данных из DATABASE_URL не отвечает (${reason}).`,
    fix: () => 'проверьте адрес, пароль и то, что сервер базы запущен.',
  }),
  'СРВ-01': words<{ port: number }>({
    severity: 'error',
    what: ({ port }) => `Порт ${port} занят: наверное, сайт уже открыт в другом окне.`,
    fix: () => 'закройте то окно и повторите.',
  }),
};
