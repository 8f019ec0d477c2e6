import type { TableRow } from '../page.ts';
import { namesBirth } from './birthDates.ts';
import { hasPassport, hasSnils } from './papers.ts';
import { listsPupils } from './pupilLists.ts';
import { namesPupil } from './pupilNames.ts';
import { rowNamesPupil } from './pupilRows.ts';

/** Traces of personal data in a text: kinds only, the data themselves go nowhere. */
export interface PersonalTraces {
  /** Kinds that may stand on no public page. */
  readonly forbidden: readonly string[];
  /** Kinds that are allowed for officials, so a person must look. */
  readonly doubtful: readonly string[];
}

/** A line about somebody who is reached in office. */
const OFFICE =
  /директор|заместител|руководител|учител|педагог|воспитател|секретар|при[её]мн|библиотек|бухгалтер|дежурн|охран|горяч|доверия|школ(?:а|ы|е|у|ой)(?![а-яё])|учредител|администрац/i;
const PUPIL = 'фамилия и имя рядом с классом';
const MOBILE = /(?<!\d)(?:\+7|8)[ (-]{0,2}9\d{2}[ )-]{0,2}\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/;
const MAIL = /(?<![\w.-])([\w.-]+)@(?:mail|yandex|ya|gmail|bk|list|inbox|rambler)\.(?:ru|com)/i;
const OFFICE_MAIL =
  /school|shkol|sosh|soch|gymn|gimn|lice|lyce|lits|mbou|gbou|mou|info|priem|edu|direkt|director|office|sekret|admin/i;

/**
 * Kinds of personal data in a text, line by line and in the rows of its tables: СНИЛС, passports, a pupil's name beside
 * a class, a child's day of birth are forbidden; a mobile telephone or a mailbox of a person's own is doubtful unless
 * the line is about an official.
 * @param unmarked the part of the text outside marked elements, where contacts are looked for: marked ones are
 * published because the law says so.
 */
export function personalTraces(
  text: string,
  unmarked: string,
  rows: readonly TableRow[] = [],
): PersonalTraces {
  const forbidden = new Set<string>();
  const doubtful = new Set<string>();
  for (const line of text.split('\n')) {
    if (hasSnils(line)) forbidden.add('СНИЛС');
    if (hasPassport(line)) forbidden.add('паспортные данные');
    if (namesPupil(line)) forbidden.add(PUPIL);
    if (namesBirth(line)) forbidden.add('дата рождения ребёнка');
  }
  if (listsPupils(text) || rows.some(rowNamesPupil)) forbidden.add(PUPIL);
  for (const line of unmarked.split('\n')) {
    if (OFFICE.test(line)) continue;
    if (MOBILE.test(line)) doubtful.add('мобильный телефон');
    const box = MAIL.exec(line)?.[1];
    if (box !== undefined && !OFFICE_MAIL.test(box)) doubtful.add('личная почта');
  }
  return { forbidden: [...forbidden], doubtful: [...doubtful] };
}
