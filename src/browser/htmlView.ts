import { fieldId, questionId } from '../form/fieldIds.ts';
import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questionsOf.ts';
import { toAsked } from '../survey/holds.ts';
import type { GivenAnswers } from '../survey/holds.ts';
import { markError } from './markError.ts';
import type { QuestionsView } from './questionsView.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields of the page as it came. */
export function htmlView(root: HTMLFormElement, form: Form): QuestionsView {
  const questions = questionsOf(form);
  const sections = [...root.querySelectorAll<HTMLElement>('section.block')];
  let current = sections[0];

  // Kept, not looked up by id: another view may draw the same questions later.
  const elements = new Map(
    questions.map(({ name }) => [name, document.getElementById(questionId(name))]),
  );

  function read(): GivenAnswers {
    const data = new FormData(root);
    const answers = new Map<string, string | readonly string[]>();
    for (const { name, control } of questions) {
      const given = data
        .getAll(name)
        .filter((value) => typeof value === 'string')
        .filter((value) => value !== '');
      const [first] = given;
      if (first !== undefined) answers.set(name, control === 'checkboxes' ? given : first);
    }
    return answers;
  }

  function showAsked(): void {
    const asked = new Set(toAsked(questions, read()));
    for (const question of questions) {
      const element = elements.get(question.name);
      if (element != null) element.hidden = !asked.has(question);
    }
  }

  function show(answers: GivenAnswers): void {
    const fields = new Map<string, Field[]>();
    for (const field of root.elements) {
      if (!isField(field)) continue;
      fields.set(field.name, [...(fields.get(field.name) ?? []), field]);
    }
    for (const { name } of questions) {
      const given = [answers.get(name) ?? []].flat();
      for (const field of fields.get(name) ?? []) fill(field, given);
    }
    showAsked();
  }

  root.addEventListener('change', showAsked);
  for (const hint of root.querySelectorAll<HTMLElement>('.when')) hint.hidden = true;
  showAsked();

  return {
    read,
    show,
    showBlock: (name) => {
      for (const section of sections) {
        section.hidden = section.dataset['block'] !== name;
        if (!section.hidden) current = section;
      }
    },
    showErrors: (errors) => {
      const messages = new Map(errors.map(({ question, message }) => [question, message]));
      for (const { name } of questions) {
        const element = elements.get(name);
        if (element != null) markError(element, name, messages.get(name));
      }
    },
    focusBlock: () => current?.querySelector('h2')?.focus({ preventScroll: true }),
    focusQuestion: (name) => document.getElementById(fieldId(name))?.focus(),
  };
}

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function fill(field: Field, given: readonly string[]): void {
  if (field instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(field.type)) {
    field.checked = field.value !== '' && given.includes(field.value);
  } else field.value = given.join('');
}
