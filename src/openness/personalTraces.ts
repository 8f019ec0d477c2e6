/** Traces of personal data in a text: kinds only, the data themselves go nowhere. */
export interface PersonalTraces {
  /** Kinds that may stand on no public page. */
  readonly forbidden: readonly string[];
  /** Kinds that are allowed for officials, so a person must look. */
  readonly doubtful: readonly string[];
}

const NAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const PERSON = `${NAME} ${NAME}(?: [А-ЯЁ][а-яё]+)?`;
const CLASS = '(?:1[01]|[1-9]) ?[-«"]?[А-К][»"]?';
const PUPIL = new RegExp(
  `${PERSON}[ ,(–—-]{1,4}(?:учени(?:к|ца)|обучающ[а-я]+|учащ[а-я]+)?[ ,]{0,2}${CLASS} ?(?:класс|кл\\.)` +
    `|${PERSON}[ ,(–—-]{1,4}(?:учени(?:к|ца)|обучающ[а-я]+|учащ[а-я]+) ${CLASS}` +
    `|${CLASS} (?:класс|кл\\.)[ :,–—-]{1,4}${PERSON}`,
);
const OFFICIAL =
  /директор|заместител|руководител|учител|педагог|воспитател|секретар|при[её]мн|библиотек|бухгалтер|дежурн|охран|горяч|доверия|школ|учредител|администрац/i;
const SNILS = /(?<!\d)\d{3}-\d{3}-\d{3}[ -]\d{2}(?![\d-])/;
const PASSPORT = /паспорт[^\n]{0,30}\d{2} ?\d{2} (?:№ ?)?\d{6}/i;
const MOBILE = /(?<!\d)(?:\+7|8)[ (-]{0,2}9\d{2}[ )-]{0,2}\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/;
const MAIL = /(?<![\w.-])([\w.-]+)@(?:mail|yandex|ya|gmail|bk|list|inbox|rambler)\.(?:ru|com)/i;
const OFFICE_MAIL =
  /school|shkol|sosh|soch|gymn|gimn|lice|lyce|lits|mbou|gbou|mou|info|priem|edu|direkt|director|office|sekret|admin/i;

/**
 * Kinds of personal data in visible text, line by line: СНИЛС, passports, a pupil's name beside a class are forbidden;
 * a mobile telephone or a mailbox of a person's own is doubtful unless the line is about an official.
 * @param unmarked the part of the text outside marked elements, where contacts are looked for: marked ones are
 * published because the law says so.
 */
export function personalTraces(text: string, unmarked: string): PersonalTraces {
  const forbidden = new Set<string>();
  const doubtful = new Set<string>();
  for (const line of text.split('\n')) {
    if (SNILS.test(line)) forbidden.add('СНИЛС');
    if (PASSPORT.test(line)) forbidden.add('паспортные данные');
    if (PUPIL.test(line) && !OFFICIAL.test(line)) forbidden.add('фамилия и имя рядом с классом');
  }
  for (const line of unmarked.split('\n')) {
    if (OFFICIAL.test(line)) continue;
    if (MOBILE.test(line)) doubtful.add('мобильный телефон');
    const box = MAIL.exec(line)?.[1];
    if (box !== undefined && !OFFICE_MAIL.test(box)) doubtful.add('личная почта');
  }
  return { forbidden: [...forbidden], doubtful: [...doubtful] };
}
