import { fieldId } from './fieldIds.ts';
import type { FormOption, FormQuestion } from './form.ts';
import { attributes, html, type Html } from './html.ts';

/**
 * The options of a choice: the scale, apart from it «затрудняюсь ответить», and a way back to no answer where one is
 * allowed, which a style shows once something is chosen (a radio button cannot be unchosen by itself).
 */
export function renderOptions(question: FormQuestion, chosen: readonly string[]): Html {
  const { name, kind, options, control, required } = question;
  const scale = options.filter(({ aside }) => !aside);
  const first = options[0];
  const option = (one: FormOption, look: string): Html => {
    const input = attributes({
      type: control === 'checkboxes' ? 'checkbox' : 'radio',
      id: one === first ? fieldId(name) : undefined,
      name,
      value: one.value,
      checked: chosen.includes(one.value),
    });
    return html`<label class="${look}"><input${input}><span>${one.title}</span></label>`;
  };
  const aside = options.filter((one) => one.aside).map((one) => option(one, 'option aside'));
  const none = control === 'radios' && !required ? [renderNone(name)] : [];
  const apart = [...aside, ...none];
  const rest = apart.length > 0 && html`<div class="apart">${apart}</div>`;
  const ends = kind === 'scale' && hasNumbers(scale) && toEnds(scale);
  if (ends !== false) {
    const points = scale.map((one) => option({ ...one, title: one.value }, 'option'));
    return html`
      <div class="points">${points}</div>
      <p class="ends"><span>${ends.low}</span> <span>${ends.high}</span></p>
      ${rest}`;
  }
  const look = kind === 'scale' && scale.length <= 5 ? 'options scale' : 'options';
  return html`
    <div class="${look}">${scale.map((one) => option(one, 'option'))}</div>
    ${rest}`;
}

function renderNone(name: string): Html {
  const input = attributes({ type: 'radio', name, value: '' });
  return html`<label class="option none"><input${input}><span>Без ответа</span></label>`;
}

/** Points 1…5 or 0…10 with words at the ends alone: between them the title is the number itself. */
function hasNumbers(scale: readonly FormOption[]): boolean {
  const between = scale.slice(1, -1);
  return between.length > 0 && between.every(({ value, title }) => value === title);
}

/** The words of both ends; a number that has none stands for itself above. */
function toEnds(scale: readonly FormOption[]): { readonly low: string; readonly high: string } {
  const [low, high] = [scale[0], scale[scale.length - 1]].map((end) =>
    end === undefined || end.title === end.value ? '' : `${end.value} — ${end.title}`,
  );
  return { low: low ?? '', high: high ?? '' };
}
