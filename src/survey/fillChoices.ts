import type { ChoiceList, Option, Survey } from './survey.ts';

/**
 * The survey with the school's own lists as options: `{ vsokoChoices: 'classes' }` gets the classes. A list that is
 * not given leaves its question open, so that any words are an answer to it.
 */
export function fillChoices(
  survey: Survey,
  lists: ReadonlyMap<ChoiceList, readonly string[]>,
): Survey {
  const questions = survey.questions.map((question) => {
    const list = question.choicesFrom && lists.get(question.choicesFrom);
    if (list === undefined) return question;
    const own = list.map((value): Option => ({ value, title: value, kind: 'substantive' }));
    return { ...question, options: [...own, ...question.options] };
  });
  return { ...survey, questions };
}
