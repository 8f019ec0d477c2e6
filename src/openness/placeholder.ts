import { foldText } from '../kit/text.ts';

/** What a placeholder speaks of, alone or with one word before it: «раздел», «данная информация». */
const SUBJECT =
  '(?:(?:данн(?:ый|ая|ые)|эт(?:от|а|и)|наш|вся|все|подробная|полная|необходимая) )?(?:данные|информация|сведения|материалы?|раздел|подраздел|страница|страничка|сайт|документы?|файлы?|текст|содержимое|содержание)';
/** «…находится», «…временно». */
const BETWEEN = '(?: (?:пока|временно|еще|сейчас|на данный момент|в настоящее время))?';
const ABOUT = '(?: (?:о|об|обо|по) [а-я ]{1,40})?';
const LATER =
  '(?:позже|позднее|скоро|вскоре|здесь|в ближайшее время|в скором времени|дополнительно)';
const WORK =
  '(?:разработк[еи]|стадии [а-я]+|процессе [а-я]+|работе|обновлении|подготовке|заполнении|наполнении|доработке|реконструкции)';
const IN_WORK = `(?:(?:находится|находятся) )?(?:в|на) ${WORK}`;
const CHANGING =
  '(?:обновля|уточня|заполня|наполня|дополня|готов|добавля|формиру|разрабатыва|подготавлива)(?:е|ю|я|и)тся';
const NOT_DONE = 'не (?:заполнен|размещен|опубликован|готов|добавлен|указан|загружен)[аоы]?';
const WILL_BE = 'буд(?:ет|ут) [а-я]+(?:а|о|ы|н)';

/** Words that stand where the facts should. */
const PLACEHOLDERS: readonly RegExp[] = [
  /^нет (?:данных|информации|сведений)$/,
  new RegExp(
    `^(?:${SUBJECT}${ABOUT}${BETWEEN} )?(?:${IN_WORK}|${NOT_DONE}|(?:${LATER} )?${WILL_BE}(?: ${LATER})?)$`,
  ),
  new RegExp(`^${SUBJECT}${ABOUT}${BETWEEN} ${CHANGING}$`),
  new RegExp(`^${SUBJECT}${BETWEEN} отсутству[ею]т$`),
  /^(?:скоро|заполняется|наполняется|обновляется|уточняется|дополняется|добавить|заполнить|уточнить|текст|пример текста|lorem ipsum.*|todo|tbd|n\/?a|test|тест)$/,
  /^(?:[xх]{2,}|\?+|0{3,}|дд\.мм\.г+)$/u,
];

/** What a school writes when it has no such thing, which is an answer. */
const ABSENT =
  /^(?:нет|не имеется|отсутствует|отсутствуют|отсутствие|не предусмотрено|не предусмотрены|не предоставляются|не оказываются|не осуществляется|не осуществляются|(?:[а-я-]+ ){1,4}(?:нет|отсутствуют|отсутствует|не имеется|не имеется|не предоставляются|не оказываются|не предусмотрены))$/;

function fold(text: string): string {
  return foldText(text)
    .replace(/[.!…]+$/u, '')
    .trim();
}

/**
 * Whether a text stands in the place of facts without saying any: empty, dashes, «данные обновляются».
 * @example isPlaceholder('Информация отсутствует.') // true
 * @example isPlaceholder('предписаний нет') // false
 */
export function isPlaceholder(text: string): boolean {
  const folded = fold(text);
  return !/[\p{L}\p{N}]/u.test(folded) || PLACEHOLDERS.some((pattern) => pattern.test(folded));
}

/**
 * Whether a text says that the school has no such thing: «нет», «отсутствует», «предписаний нет».
 * @example saysNone('Предписаний нет') // true
 * @example saysNone('нет данных') // false
 */
export function saysNone(text: string): boolean {
  return !isPlaceholder(text) && ABSENT.test(fold(text));
}
