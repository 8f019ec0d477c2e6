import type { Form, FormQuestion } from '../form/form.ts';
import type { Limits } from '../survey/limits.ts';

const types: Readonly<Record<FormQuestion['control'], string>> = {
  radios: 'radiogroup',
  list: 'dropdown',
  checkboxes: 'checkbox',
  line: 'text',
  words: 'comment',
};

/** The types of SurveyJS that a form is made of. */
export const surveyJsTypes: readonly string[] = Object.values(types);

/**
 * A form as a SurveyJS definition. The page carries the form already, so that the definition need not travel a
 * second time; conditions are left to `holds`, which the collector uses too.
 */
export function toSurveyJson(form: Form): object {
  return {
    locale: 'ru',
    fitToContainer: false,
    showTitle: false,
    showNavigationButtons: false,
    showPageTitles: false,
    autoFocusFirstError: false,
    autoFocusFirstQuestion: false,
    textUpdateMode: 'onTyping',
    pages: form.blocks.map(({ name, questions }) => ({
      name,
      elements: questions.map(({ name: question, title, control, options, required, limits }) => ({
        type: types[control],
        name: question,
        title,
        isRequired: required,
        ...toLimits(limits),
        ...(options.length === 0
          ? {}
          : { choices: options.map(({ value, title: text }) => ({ value, text })) }),
      })),
    })),
  };
}

function toLimits({ longest, fewest, most }: Limits = {}): object {
  return {
    ...(longest === undefined ? {} : { maxLength: longest }),
    ...(fewest === undefined ? {} : { minSelectedChoices: fewest }),
    ...(most === undefined ? {} : { maxSelectedChoices: most }),
  };
}
