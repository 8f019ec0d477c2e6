import { foldText } from './text.ts';

/** Headers of opinions are sentences and may name a telephone; headers of personal data are short. */
const MAX_WORDS = 8;

/** Words that alone, with `BESIDE` around them, make a header of personal data. */
const CORE: ReadonlyMap<string, string> = new Map([
  ...toKind('имена людей', 'имя имена'),
  ...toKind('телефоны', 'телефон телефона телефоны тел phone telephone'),
  ...toKind('адреса электронной почты', 'почта почты mail email емейл мейл имейл'),
  ...toKind('адреса', 'адрес адреса'),
  ...toKind('паспортные данные', 'паспорт паспорта паспортные passport'),
]);
const BESIDE = new Set(
  [
    'номер номера серия данные и или e эл электронная электронной электронный электронные почтовый',
    'контактный контактные мобильный мобильного моб сотовый домашний рабочий личный личная',
    'проживания регистрации прописки места место жительства фактический полное полностью',
    'ваш ваша ваше ваши укажите для связи ученика ученицы учащегося обучающегося обучающейся ребенка',
    'родителя родителей законного представителя матери отца мамы папы педагога учителя сотрудника',
    'работника участника респондента number mobile address your',
  ]
    .join(' ')
    .split(' '),
);
const ANYWHERE: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['имена людей', / (?:фио|ф и о|фамили[яиюе]|фамилией|отчеств[оауе]|surname) /],
  ['имена людей', / (?:first|last|full|middle) name /],
  ['СНИЛС', / (?:снилс|snils) /],
  ['даты рождения', / (?:дата|день|число) (?:.* )?рождения | (?:date of birth|birth ?date) /],
];

/**
 * What personal data a column with this header would hold, in words, or `undefined`. Knows the header's words, not
 * parts of words: «Телефон родителя» is one, «Номер», «Наименование», «Адресная помощь» and a sentence such as
 * «Легко ли дозвониться до школы по телефону» are not.
 * @example checkPersonalHeader('Ф.И.О. ученика') // 'имена людей'
 */
export function checkPersonalHeader(header: string): string | undefined {
  const words = foldText(header).match(/[a-zа-я0-9]+/g) ?? [];
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  const padded = ` ${words.join(' ')} `;
  const anywhere = ANYWHERE.find(([, pattern]) => pattern.test(padded));
  if (anywhere !== undefined) return anywhere[0];
  const core = words.find((word) => CORE.has(word));
  return core !== undefined && words.every((word) => CORE.has(word) || BESIDE.has(word))
    ? CORE.get(core)
    : undefined;
}

const NAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const PATRONYMIC = '[А-ЯЁ][а-яё]*(?:вич|ьич|вна|чна|шна)';
const VALUES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'имена людей',
    new RegExp(`^(?:${NAME} )?${NAME} ${PATRONYMIC}$|^${NAME} ${PATRONYMIC} ${NAME}$`),
  ],
  ['имена людей', new RegExp(`^${NAME} [А-ЯЁ]\\. ?[А-ЯЁ]\\.$|^[А-ЯЁ]\\. ?[А-ЯЁ]\\. ?${NAME}$`)],
  ['имена людей', /^[А-ЯЁ-]{2,} [А-ЯЁ]{2,} [А-ЯЁ]+(?:ВИЧ|ЬИЧ|ВНА|ЧНА|ШНА)$/],
  ['адреса электронной почты', /^[^\s@,;]+@[^\s@,;]+\.[a-zа-яё]{2,}$/i],
  ['СНИЛС', /^\d{3}-\d{3}-\d{3}[ -]\d{2}$/],
  ['телефоны', /^\+7[ (-]*\d{3}[ )-]*\d{3}[ -]?\d{2}[ -]?\d{2}$|^[78]9\d{9}$/],
  ['телефоны', /^8[ (-]+\d{3}[ )-]*\d{3}[ -]?\d{2}[ -]?\d{2}$|^\(\d{3,5}\) ?\d{1,3}-\d\d-\d\d$/],
  ['паспортные данные', /^\d{2} ?\d{2} \d{6}$/],
];

/**
 * What personal data a cell looks like, in words, or `undefined`; the whole cell must look so.
 * @example readPersonalKind('+7 (900) 000-00-00') // 'телефоны'
 */
export function readPersonalKind(cell: string): string | undefined {
  if (cell.length < 6 || cell.length > 100) return undefined;
  const text = cell.replace(/\s+/g, ' ').trim();
  return VALUES.find(([, pattern]) => pattern.test(text))?.[0];
}

const WITHIN: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['имена людей', new RegExp(`(?<!\\p{L})${NAME} ${PATRONYMIC}(?!\\p{L})`, 'u')],
  ['имена людей', new RegExp(`(?<!\\p{L})${NAME} [А-ЯЁ]\\. ?[А-ЯЁ]\\.`, 'u')],
  ['имена людей', new RegExp(`(?<!\\p{L})[А-ЯЁ]\\. ?[А-ЯЁ]\\. ?${NAME}`, 'u')],
  ['адреса электронной почты', /[^\s@,;]+@[^\s@,;]+\.[a-zа-яё]{2,}/iu],
  ['СНИЛС', /(?<!\d)\d{3}-\d{3}-\d{3}[ -]\d{2}(?!\d)/u],
  ['телефоны', /(?:\+7|(?<!\d)8)[ (-]*\d{3}[ )-]*\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/u],
];

/**
 * What personal data stand somewhere in a text that will be printed, in words, or `undefined`.
 * @example findPersonal('замдиректора Петрова А. Б.') // 'имена людей'
 */
export function findPersonal(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ');
  return WITHIN.find(([, pattern]) => pattern.test(line))?.[0];
}

/** Columns of which at least half of the filled cells of a sample look like personal data. */
export class PersonalSample {
  readonly #columns = new Map<number, { filled: number; hits: number; kind: string }>();

  add(cells: readonly string[]): void {
    for (const [index, cell] of cells.entries()) {
      if (cell === '') continue;
      const column = this.#columns.get(index) ?? { filled: 0, hits: 0, kind: '' };
      this.#columns.set(index, column);
      column.filled++;
      const kind = readPersonalKind(cell);
      if (kind === undefined) continue;
      column.hits++;
      column.kind = kind;
    }
  }

  found(): { readonly column: number; readonly kind: string }[] {
    return [...this.#columns]
      .filter(([, { filled, hits }]) => hits > 0 && hits * 2 >= filled)
      .map(([column, { kind }]) => ({ column, kind }));
  }
}

function toKind(kind: string, words: string): [string, string][] {
  return words.split(' ').map((word) => [word, kind]);
}
