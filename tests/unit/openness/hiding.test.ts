import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/openness/readPage.ts';
import { appliesOnScreen } from '../../../src/openness/styles/appliesOnScreen.ts';
import { joinSheets } from '../../../src/openness/styles/styleOf.ts';
import { readSheet } from '../../../src/openness/styles/styleRule.ts';

/** Visible text of a page with a sheet. */
function seen(html: string, css = ''): string {
  return readPage(parse(html), joinSheets([readSheet(css)])).text;
}

// CSS 2.2, 6.4.1 (cascade); CSS Display 3; CSS Overflow 3.
describe('what style sheets hide', () => {
  it.each([
    ['.a { display: none }'],
    ['.a { visibility: hidden }'],
    ['.a { visibility: collapse }'],
    ['.a { opacity: 0 }'],
    ['.a { opacity: 0.0 }'],
    ['.a { font-size: 0 }'],
    ['.a { font-size: 0px }'],
    ['.a { position: absolute; left: -9999px }'],
    ['.a { position: fixed; top: -100em }'],
    ['.a { text-indent: -9999px; overflow: hidden }'],
    ['.a { position: absolute; clip: rect(0, 0, 0, 0) }'],
    ['.a { position: absolute; clip: rect(1px 1px 1px 1px) }'],
    ['.a { clip-path: inset(50%) }'],
    ['.a { width: 1px; height: 1px; overflow: hidden }'],
    ['.a { content-visibility: hidden }'],
    ['P.a { display: none !important } p.a { display: block }'],
    ['div > .a, .unknown { display: none }'],
    ['main .a { display: none } .a { display: block }'],
    ['@media (min-width: 992px) { .a { display: none } }'],
    ['@supports (display: grid) { .a { display: none } }'],
    ['p:not(.b) { display: none }'],
    ['.c { color red; : } } .a { display: none } .c {'],
  ])('%s', (css) => {
    const page = '<main><div><p class="a">скрыто</p></div><p class="b">видно</p></main>';
    expect(seen(page, css)).toBe('видно');
  });

  it.each([
    ['.a:hover { display: none }'],
    ['.a::before { display: none }'],
    ['@media print { .a { display: none } }'],
    ['@media (max-width: 600px) { .a { display: none } }'],
    ['@media (prefers-color-scheme: dark) { .a { display: none } }'],
    ['@keyframes in { from { opacity: 0 } }'],
    ['.a { opacity: 0; transition: opacity 1s }'],
    ['.a { opacity: 0.5 }'],
    ['.a { left: -9999px }'],
    ['.a { overflow: hidden; max-height: 100px }'],
    ['.a { clip: auto; position: absolute }'],
    ['.a { display: none } .a { display: block }'],
    ['this is no sheet'],
  ])('not %s', (css) => {
    expect(seen('<p class="a">видно</p>', css)).toBe('видно');
  });

  it('lets a child show itself where only letters or paint are off', () => {
    const page = '<div class="a">нет<p class="b">да</p></div>';
    expect(seen(page, '.a { visibility: hidden } .b { visibility: visible }')).toBe('да');
    expect(seen(page, '.a { font-size: 0 } .b { font-size: 16px }')).toBe('да');
    expect(seen(page, '.a { font-size: 0 } .b { font-size: 2em }')).toBe('');
    expect(seen(page, '.a { display: none } .b { display: block }')).toBe('');
  });

  it('holds the attribute for weaker than any sheet, a style of the element for stronger', () => {
    expect(seen('<p hidden class="a">x</p>')).toBe('');
    expect(seen('<p hidden class="a">x</p>', '.a { display: block }')).toBe('x');
    expect(seen('<p style="display: none" class="a">x</p>', '#q, .a { display: block }')).toBe('');
    expect(
      seen('<p style="display: none" class="a">x</p>', '.a { display: block !important }'),
    ).toBe('x');
  });

  it('knows which media are a screen', () => {
    expect(appliesOnScreen('print, screen')).toBe(true);
    expect(appliesOnScreen('screen and (max-width: 40em)')).toBe(false);
    expect(appliesOnScreen('(min-width: 1600px)')).toBe(false);
  });
});
