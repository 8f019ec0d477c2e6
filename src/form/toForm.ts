import type { Question, Survey } from '../survey/survey.ts';
import type { Form, FormBlock, FormQuestion } from './form.ts';

/** More options than this would fill several screens of a phone as radio buttons. */
const mostRadios = 12;

/**
 * A survey as its form. Each page of the definition is a block; a page without a title is called «Вопросы». Give it
 * a survey with its lists filled in (`fillChoices`): a choice without options is asked in words.
 */
export function toForm(survey: Survey): Form {
  const { id, title, intro, audience, minutes, questions } = survey;
  return {
    survey: id,
    title,
    ...(intro === undefined ? {} : { intro }),
    audience,
    minutes,
    blocks: toBlocks(questions),
  };
}

function toBlocks(questions: readonly Question[]): readonly FormBlock[] {
  const pages: { readonly title: string; readonly questions: Question[] }[] = [];
  for (const question of questions) {
    const last = pages.at(-1);
    if (last?.title === question.page) last.questions.push(question);
    else pages.push({ title: question.page, questions: [question] });
  }
  return pages.map((page, at) => ({
    name: `block-${at + 1}`,
    title: page.title === '' ? 'Вопросы' : page.title,
    questions: page.questions.map((question) => toFormQuestion(question)),
  }));
}

function toFormQuestion(question: Question): FormQuestion {
  const { name, title, hint, kind, options, required, limits, condition } = question;
  return {
    name,
    title,
    ...(hint === undefined ? {} : { hint }),
    control: toControl(question),
    kind,
    options: options.map((option) => ({
      value: String(option.value),
      title: option.title,
      aside: option.kind === 'hard-to-say',
    })),
    required,
    ...(limits === undefined ? {} : { limits }),
    ...(condition === undefined ? {} : { condition }),
  };
}

function toControl({ kind, options, long }: Question): FormQuestion['control'] {
  if (kind === 'text') return long === true ? 'words' : 'line';
  if (options.length === 0) return 'line';
  if (kind === 'choices') return 'checkboxes';
  return options.length > mostRadios ? 'list' : 'radios';
}
