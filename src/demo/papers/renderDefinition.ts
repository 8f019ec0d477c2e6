import type { Limits } from '../../survey/limits.ts';
import type { Question, Survey } from '../../survey/survey.ts';

const types: Readonly<Record<Question['kind'], string>> = {
  scale: 'radiogroup',
  choice: 'dropdown',
  choices: 'checkbox',
  text: 'comment',
};

/** A survey as a SurveyJS definition from which the same survey is read again. */
export function renderDefinition({ title, intro, audience, minutes, questions }: Survey): string {
  const pages = [...Map.groupBy(questions, ({ page }) => page)].map(([page, asked], at) => ({
    name: `page${at + 1}`,
    title: page,
    elements: asked.map(toElement),
  }));
  const definition = {
    title,
    ...(intro === undefined ? {} : { description: intro }),
    locale: 'ru',
    vsoko: { audience, minutes },
    pages,
  };
  return `${JSON.stringify(definition, null, 2)}\n`;
}

function toElement(question: Question): object {
  const { name, title, hint, kind, options, group, reverse, required, visibleIf, limits } =
    question;
  return {
    type: types[kind],
    name,
    title,
    ...(hint === undefined ? {} : { description: hint }),
    ...toLimits(limits),
    ...(required ? { isRequired: true } : {}),
    ...(visibleIf === undefined ? {} : { visibleIf }),
    ...(group === undefined ? {} : { vsokoGroup: true }),
    ...(reverse ? { vsokoReverse: true } : {}),
    ...(kind === 'text'
      ? {}
      : { choices: options.map(({ value, title: text }) => ({ value, text })) }),
  };
}

function toLimits({ longest, fewest, most }: Limits = {}): object {
  return {
    ...(longest === undefined ? {} : { maxLength: longest }),
    ...(fewest === undefined ? {} : { minSelectedChoices: fewest }),
    ...(most === undefined ? {} : { maxSelectedChoices: most }),
  };
}
