import type { Place } from '../kit/problem.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import { checkElement, checkName, checkOptions } from './checkElement.ts';
import type { Element } from './definition.ts';
import type { Limits } from './limits.ts';
import { toItems, toPlain, toScale } from './options.ts';
import type { Question } from './survey.ts';

/** Where an element stands: its page and the conditions of the page and the panels around it. */
export interface Surroundings {
  readonly page: string;
  readonly conditions: readonly string[];
}

/** Elements that only show something: they give no column. */
const shown = new Set(['html', 'image']);

/**
 * The questions of one element: none for a picture, one for a question, one per row for a matrix, all of its own for
 * a panel. What cannot be counted is logged (АНК-02, АНК-04 … АНК-09, АНК-16) and left out.
 */
export function readElement(
  element: Element,
  around: Surroundings,
  place: Place,
  log: ProblemLog,
): readonly Question[] {
  const { type, visibleIf } = element;
  const conditions =
    visibleIf === undefined ? around.conditions : [...around.conditions, visibleIf];
  if (type === 'panel') {
    return element.elements.flatMap((one) =>
      readElement(one, { ...around, conditions }, place, log),
    );
  }
  if (shown.has(type)) return [];

  const answers = toAnswers(element);
  const problem =
    checkElement(element, place) ?? checkOptions(element, answers.kind, answers.options, place);
  if (problem !== undefined) {
    log.add(problem);
    return [];
  }
  const title = element.title ?? element.name;
  const limits = toLimits(element, answers.options);
  const question: Question = {
    ...answers,
    name: element.name,
    title,
    page: around.page,
    reverse: element.vsokoReverse,
    required: isRequired(element),
    ...(limits === undefined ? {} : { limits }),
    ...(element.description ? { hint: element.description } : {}),
    ...(type === 'comment' ? { long: true } : {}),
    ...(element.vsokoGroup ? { group: toGroup(element) } : {}),
    ...(conditions.length > 0 ? { visibleIf: join(conditions) } : {}),
    ...(element.vsokoChoices === undefined ? {} : { choicesFrom: element.vsokoChoices }),
    ...(element.vsokoParallels === undefined ? {} : { parallels: element.vsokoParallels }),
  };
  return type === 'matrix' ? readRows(element, question, place, log) : [question];
}

function readRows(element: Element, matrix: Question, place: Place, log: ProblemLog): Question[] {
  return element.rows.flatMap((row) => {
    const problem = checkName(String(row.value), place);
    if (problem !== undefined) log.add(problem);
    const question: Question = {
      ...matrix,
      name: `${matrix.name}.${String(row.value)}`,
      title: `${matrix.title}: ${row.text}`,
      exportTitle: `${matrix.title} [${row.text}]`,
    };
    return problem === undefined ? [question] : [];
  });
}

function toAnswers(element: Element): Pick<Question, 'kind' | 'options'> {
  if (element.type === 'text' || element.type === 'comment') return { kind: 'text', options: [] };
  const items = toItems(element);
  if (element.type === 'checkbox') return { kind: 'choices', options: toPlain(items) };
  const scale = element.vsokoGroup ? undefined : toScale(items, element.vsokoReverse);
  return scale === undefined
    ? { kind: 'choice', options: toPlain(items) }
    : { kind: 'scale', options: scale };
}

/** A choice of at least so many cannot be left out; a matrix asks for an answer to each row or to none. */
function isRequired({ type, isRequired: required, eachRowRequired, minSelectedChoices }: Element) {
  if (type === 'matrix') return eachRowRequired;
  return required || (type === 'checkbox' && minSelectedChoices !== undefined);
}

function toLimits(element: Element, options: Question['options']): Limits | undefined {
  const { type, maxLength, minSelectedChoices: fewest, maxSelectedChoices: most } = element;
  if (type === 'text' || type === 'comment') {
    return maxLength === undefined ? undefined : { longest: maxLength };
  }
  if (type !== 'checkbox' || (fewest === undefined && most === undefined)) return undefined;
  const alone = options.filter(({ kind, value }) => kind === 'hard-to-say' || value === 'none');
  return {
    ...(fewest === undefined ? {} : { fewest, alone: alone.map(({ value }) => String(value)) }),
    ...(most === undefined ? {} : { most }),
  };
}

function toGroup(element: Element): NonNullable<Question['group']> {
  if (element.vsokoChoices === 'classes') return 'class';
  if (element.vsokoChoices === 'parallels') return 'parallel';
  return element.vsokoChoices === 'subjects' ? 'subject' : 'other';
}

function join(conditions: readonly string[]): string {
  return conditions.length === 1
    ? conditions.join('')
    : conditions.map((one) => `(${one})`).join(' and ');
}
