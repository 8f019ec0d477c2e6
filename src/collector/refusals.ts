import { nothingAnsweredWords } from '../form/answerWords.ts';
import type { Refusal, RefusalCode } from '../form/submission.ts';
import { formatCount, formatDate } from '../kit/format.ts';
import type { ClosedSurvey } from './findTerm.ts';

/** HTTP status of each refusal. */
export const refusalStatus: Readonly<Record<RefusalCode, number>> = {
  'not-readable': 400,
  trapped: 400,
  'foreign-page': 403,
  'unknown-survey': 404,
  'wrong-method': 405,
  closed: 409,
  'code-spent': 409,
  'id-taken': 409,
  'too-large': 413,
  'invalid-answers': 422,
  'code-needed': 422,
  'code-mistyped': 422,
  'too-fast': 429,
  'too-many': 429,
  'not-stored': 503,
};

/** For the respondent, without «you», since pupils are called «ты»: what happened and what to do. */
const messages: Readonly<Record<Exclude<RefusalCode, 'closed' | 'too-many'>, string>> = {
  'not-readable':
    'Ответы дошли не полностью или в виде, который сервер не читает. Нужно открыть страницу опроса заново и отправить их ещё раз.',
  trapped:
    'Заполнено поле, которое должно оставаться пустым: его заполняют только программы. Нужно очистить его или открыть страницу опроса заново.',
  'foreign-page':
    'Ответы отправлены со страницы другого сайта. Нужно открыть страницу опроса на сайте школы.',
  'unknown-survey': 'Такого опроса в школе нет. Нужно проверить адрес страницы.',
  'wrong-method':
    'По этому адресу только принимают ответы. Сам опрос открывается на своей странице.',
  'code-spent':
    'Этот код уже использован или не выдавался. Нужно сверить его с листком; если он верен, школа выдаст другой.',
  'id-taken':
    'С этой страницы уже пришли ответы, и они сохранены. Новые от них отличаются и не записаны: изменить сохранённое нельзя. Если отвечает другой человек, нужно открыть страницу опроса заново.',
  'too-large': 'Ответы занимают слишком много места. Нужно сократить тексты.',
  'invalid-answers': 'Часть ответов нужно исправить.',
  'code-needed': 'Нужен код с листка, который выдала школа.',
  'code-mistyped': 'В коде опечатка. Нужно сверить его с листком.',
  'too-fast':
    'Ответы пришли быстрее, чем их мог бы дать человек. Через несколько секунд их можно отправить ещё раз.',
  'not-stored':
    'Сервер школы сейчас не может сохранить ответы. Через минуту их можно отправить ещё раз.',
};

/** A refusal in words; `closed` and `too-many` are made by the functions below, since they say when. */
export function refuse(code: keyof typeof messages, errors?: Refusal['errors']): Refusal {
  return { code, message: messages[code], ...(errors === undefined ? {} : { errors }) };
}

export function refuseClosed({ opens, closed }: ClosedSurvey): Refusal {
  const message =
    opens !== undefined
      ? `Опрос ещё не открыт: ответы принимают с ${formatDate(opens)} года.`
      : closed !== undefined
        ? `Опрос закрыт: ответы принимали по ${formatDate(closed)} года.`
        : 'Опрос закрыт: сейчас школа его не проводит.';
  return { code: 'closed', message };
}

/** @param seconds until there is room again. */
export function refuseTooMany(seconds: number): Refusal {
  const wait = formatCount(Math.ceil(seconds / 60), ['минуту', 'минуты', 'минут']);
  const message = `Отсюда пришло слишком много ответов подряд. Через ${wait} их можно отправить ещё раз.`;
  return { code: 'too-many', message };
}

export const refusedEmpty: Refusal = {
  code: 'invalid-answers',
  message: nothingAnsweredWords,
};
