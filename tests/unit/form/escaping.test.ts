import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPage } from '../../../src/form/fillPage.ts';
import { attributes, html } from '../../../src/form/html.ts';
import { renderCheck } from '../../../src/form/renderCheck.ts';
import { renderRefusal } from '../../../src/form/renderRefusal.ts';
import { renderThanks } from '../../../src/form/renderThanks.ts';
import { formWith, renderedWith, skeleton, stateWith } from './hostileForm.ts';

const checked = (words: string): string => {
  const state = stateWith(words);
  return renderCheck(formWith(words), { ...state, answers: state.answers ?? new Map() });
};

describe('whatever the words of a survey and of an answer are', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '" onfocus="alert(1)',
      "' autofocus onfocus='alert(1)",
      '</textarea><img src=x onerror=alert(1)>',
      '</option></select><svg/onload=alert(1)>',
      '<!--/form-->',
      '&quot;><b>',
      '$& $1 $`',
    ),
    fc.string({ unit: fc.constantFrom(...Array.from('<>"\'&=/ \n!-$`жa')) }),
  );

  it.each([
    ['the form', renderedWith],
    ['the page that asks to check', checked],
    ['the thanks', renderThanks],
    ['the refusal', (words: string) => renderRefusal(words, words)],
  ])('%s keeps its tags and attributes', (_, render) => {
    const plain = skeleton(render('а'));
    expect(plain.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(hostile, (words) => {
        expect(skeleton(render(words))).toEqual(plain);
      }),
    );
  });

  it('an answer in several lines comes back letter for letter', () => {
    const words = '\n\n  Первая </textarea>\nвторая & "третья"\n';
    const [, text = ''] = /<textarea[^>]*>\n([^]*?)<\/textarea>/.exec(renderedWith(words)) ?? [];
    const signs = new Map([
      ['&lt;', '<'],
      ['&gt;', '>'],
      ['&quot;', '"'],
      ['&amp;', '&'],
    ]);
    expect(text.replaceAll(/&\w+;/g, (sign) => signs.get(sign) ?? sign)).toBe(`1${words}`);
  });

  it('a page is filled once, and signs with a meaning for replacing stay as they are', () => {
    const page = '<title>Опрос</title><!--form--><p>старое</p><!--/form--><p>конец</p>';
    const body = '<p>$& $1 <!--form--></p>';
    expect(fillPage(page, 'Ошибка <1>', body)).toBe(
      `<title>Ошибка &lt;1&gt;: Опрос</title><!--form-->${body}<!--/form--><p>конец</p>`,
    );
    expect(fillPage('<title>Отчёт</title><p>не опрос</p>', 'Ошибка', body)).toBeUndefined();
  });
});

describe('a template', () => {
  it('takes nothing for HTML that it did not make itself', () => {
    const forged: unknown = JSON.parse('{"text":"<b>"}');
    // What an answer could be if a check let it through: an object in the shape of a piece of HTML.
    const value = forged as string;
    expect(() => html`<p>${value}</p>`.text).toThrow();
    expect(() => html`<p>${[forged as ReturnType<typeof html>]}</p>`.text).toThrow();
    expect(html`<p>${html`<b>${'<'}</b>`}</p>`.text).toBe('<p><b>&lt;</b></p>');
  });

  it('writes line breaks between words as a space and beside tags as nothing', () => {
    const text = html`
      <p>
        первая
        вторая
      </p>
      <p>${'третья'}</p>`;
    expect(text.text).toBe('<p>первая вторая</p><p>третья</p>');
  });

  it('writes no attribute for what is absent or false', () => {
    expect(attributes({ id: undefined, checked: false, required: true, value: '' }).text).toBe(
      ' required value=""',
    );
  });
});
