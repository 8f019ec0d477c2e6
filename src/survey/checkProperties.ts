import { isRecord } from '../kit/isRecord.ts';
import type { Place, Problem } from '../kit/problem.ts';
import { quoteText } from '../kit/text.ts';
import { text } from './definition.ts';
import {
  elementProperties,
  itemProperties,
  pageProperties,
  surveyProperties,
} from './properties.ts';
import type { Properties } from './properties.ts';

type Json = Readonly<Record<string, unknown>>;

/** What does the same in a way that is honoured. */
const ways: ReadonlyMap<string, string> = new Map([
  [
    'requiredIf',
    'чтобы вопрос был обязательным по условию, поставьте isRequired и то же условие в visibleIf',
  ],
  ['isRequired', 'чтобы нужен был ответ в каждой строке, поставьте eachRowRequired'],
  [
    'inputType',
    'число спрашивайте вопросом с вариантами или оценкой (rating), остальное — полем для слов',
  ],
  ['enableIf', 'вопрос, который не нужно задавать, скрывайте условием visibleIf'],
  ['visible', 'вопрос, который не нужно задавать, удалите'],
  ['readOnly', 'вопрос, на который не отвечают, удалите'],
  ['showCommentArea', 'пояснение спрашивайте отдельным вопросом (comment)'],
  ['hasComment', 'пояснение спрашивайте отдельным вопросом (comment)'],
  ['hasNone', 'пишите showNoneItem'],
  ['choicesByUrl', 'перечислите варианты в choices'],
  ['choicesFromQuestion', 'перечислите варианты в choices'],
  ['maxTextLength', 'предел ставьте у самого вопроса: maxLength'],
]);

/** Kinds of `text` that are told of elsewhere (АНК-08), or are words. */
const knownInputs = new Set<unknown>(['text', 'email', 'tel', 'password']);
const lists = ['choices', 'rateValues', 'rows', 'columns'];

/**
 * Everything in a definition that its form would not do, as SurveyJS would: an error where it changes the answers
 * (АНК-14), a warning where words or pictures are not shown (АНК-15). An empty value or `false` asks for nothing.
 * @param json as it was parsed; what is no definition has no problems here.
 */
export function checkProperties(json: unknown, place: Place): readonly Problem[] {
  if (!isRecord(json)) return [];
  return [
    ...check(json, surveyProperties, 'Анкета', place),
    ...toRecords(json['elements']).flatMap((one) => checkElement(one, place)),
    ...toRecords(json['pages']).flatMap((page) => [
      ...check(page, pageProperties, `Страница ${titleOf(page)}`, place),
      ...toRecords(page['elements']).flatMap((one) => checkElement(one, place)),
    ]),
  ];
}

function checkElement(element: Json, place: Place): readonly Problem[] {
  const type = String(element['type']);
  const known = elementProperties.get(type);
  // Other types are named by АНК-02; pictures and notes give no answer.
  if (known === undefined) {
    const owner = `Элемент ${quoteText(String(element['name']))}`;
    const unshown = type === 'html' ? 'html' : type === 'image' ? 'imageLink' : undefined;
    return unshown === undefined
      ? []
      : [{ code: 'АНК-15', place, details: { owner, property: unshown } }];
  }
  const title = titleOf(element);
  const owner = type === 'panel' ? `Панель ${title}` : `Вопрос ${title}`;
  const inner = type === 'panel' ? toRecords(element['elements']) : [];
  // In a comment they are a number.
  const items = lists.flatMap((name) => toRecords(element[name]));
  return [
    ...check(element, known, owner, place),
    ...items.flatMap((item) =>
      check(item, itemProperties, `${owner}, вариант ${titleOf(item)}`, place),
    ),
    ...inner.flatMap((one) => checkElement(one, place)),
  ];
}

function check(json: Json, known: Properties, owner: string, place: Place): readonly Problem[] {
  return Object.entries(json).flatMap(([property, value]): readonly Problem[] => {
    if (known.honoured.has(property) || known.look.has(property)) return [];
    if (asksNothing(property, value)) return [];
    if (known.unshown.has(property)) {
      return [{ code: 'АНК-15', place, details: { owner, property } }];
    }
    const instead = ways.get(property) ?? '';
    return [{ code: 'АНК-14', place, details: { owner, property, instead } }];
  });
}

/** What SurveyJS writes or takes where nothing is set. */
function asksNothing(property: string, value: unknown): boolean {
  if (property === 'visible') return value !== false;
  if (property === 'inputType') return knownInputs.has(value);
  return (
    value === undefined ||
    value === false ||
    value === null ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0) ||
    usual.get(property) === value
  );
}

/** Values that SurveyJS has where nothing is said, apart from those that are empty. */
const usual: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['choicesOrder', 'none'],
  ['rowOrder', 'initial'],
  ['questionOrder', 'initial'],
  ['questionsOrder', 'initial'],
  ['clearIfInvisible', 'default'],
  ['clearInvisibleValues', 'onComplete'],
  ['cellType', 'radio'],
  ['mode', 'edit'],
  ['maskType', 'none'],
  ['acceptCarriageReturn', true],
  ['showCompletePage', true],
  ['maxTextLength', 0],
  ['maxCommentLength', 0],
  ['timeLimit', 0],
  ['timeLimitPerPage', 0],
]);

function titleOf(json: Json): string {
  const words = [json['title'], json['text'], json['name'], json['value']].map(
    (one) => text.safeParse(one).data,
  );
  return quoteText(words.find((one) => one !== undefined) ?? '');
}

function toRecords(json: unknown): readonly Json[] {
  return Array.isArray(json) ? json.filter(isRecord) : [];
}
