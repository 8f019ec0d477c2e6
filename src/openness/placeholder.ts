import { foldText } from '../kit/text.ts';

/** Words that stand where the facts should. */
const PLACEHOLDERS: readonly RegExp[] = [
  /^нет (?:данных|информации|сведений)$/,
  /^(?:данные|информация|сведения|раздел|страница|документы?)(?: временно)? (?:обновляются|обновляется|уточняются|уточняется|отсутствуют|отсутствует|готовятся|готовится|не заполнены|не заполнена|не заполнен)$/,
  /^(?:раздел|страница|сайт|информация|документ) (?:(?:находится )?в (?:разработке|стадии (?:разработки|наполнения)|процессе наполнения)|на стадии (?:разработки|наполнения))$/,
  /^(?:в разработке|в стадии (?:разработки|наполнения)|скоро|заполняется|обновляется|уточняется|текст|lorem ipsum.*|todo|tbd)$/,
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
