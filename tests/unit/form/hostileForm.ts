import type { Form } from '../../../src/form/form.ts';
import { renderForm, type FormState } from '../../../src/form/renderForm.ts';

/** A form with every kind of field, each word of it ending in `words`. Values and names are what a definition allows. */
export function formWith(words: string): Form {
  const options = ['1', '2', 'hard'].map((value) => ({
    value: `${value}${words}`,
    title: `Ответ ${value}${words}`,
    aside: value === 'hard',
  }));
  const controls = ['radios', 'list', 'checkboxes', 'line', 'words'] as const;
  return {
    survey: 'parents',
    title: `Опрос${words}`,
    intro: `Введение${words}`,
    audience: 'родителей',
    minutes: 6,
    blocks: [
      {
        name: `block${words}`,
        title: `Блок${words}`,
        questions: controls.map((control) => ({
          name: control,
          title: `Вопрос${words}`,
          hint: `Пояснение${words}`,
          control,
          kind: control === 'radios' ? ('scale' as const) : ('text' as const),
          options: control === 'line' || control === 'words' ? [] : options,
          required: false,
          condition: { question: 'radios', is: [`1${words}`] },
        })),
      },
    ],
  };
}

/** The state of a form that came back with everything in it, each word ending in `words`. */
export function stateWith(words: string): FormState & { readonly id: string } {
  const names = ['radios', 'list', 'checkboxes', 'line', 'words'];
  return {
    action: '/api/responses/parents',
    access: 'code',
    dates: `Даты${words}`,
    answers: new Map(names.map((name) => [name, `1${words}`])),
    code: `KXMTA${words}`,
    id: `id${words}`,
    errors: names.map((question) => ({
      question,
      title: `Вопрос${words}`,
      message: `Сообщение${words}`,
    })),
    trouble: `Беда${words}`,
  };
}

/** Tags with the names of their attributes: what a reader's browser will build, whatever the words are. */
export function skeleton(html: string): readonly string[] {
  return (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'));
}

export const renderedWith = (words: string): string =>
  renderForm(formWith(words), stateWith(words));
