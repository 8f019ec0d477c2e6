import { readClassName } from '../kit/cells.ts';
import type { ChoiceList, Option, Question, Survey } from './survey.ts';

/**
 * The survey with the school's own lists as options: `{ vsokoChoices: 'classes' }` gets the classes, of the parallels
 * it names if it names any. A list that is not given leaves its question open, so that any words are an answer to it.
 */
export function fillChoices(
  survey: Survey,
  lists: ReadonlyMap<ChoiceList, readonly string[]>,
): Survey {
  const questions = survey.questions.map((question) => {
    const list = question.choicesFrom && lists.get(question.choicesFrom);
    if (list === undefined) return question;
    const own = list
      .filter((name) => isAmong(name, question.parallels))
      .map((value): Option => ({ value, title: value, kind: 'substantive' }));
    return { ...question, options: [...own, ...question.options] };
  });
  return { ...survey, questions };
}

/** Names of classes and parallels both begin with the number of the parallel. */
function isAmong(name: string, parallels: Question['parallels']): boolean {
  if (parallels === undefined) return true;
  const parallel = readClassName(name)?.parallel ?? Number(name);
  return parallel >= parallels[0] && parallel <= parallels[1];
}
