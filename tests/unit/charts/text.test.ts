import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadLabels } from '../../../src/report/charts/spreadLabels.ts';
import { textWidth } from '../../../src/report/charts/textWidth.ts';
import { widthOf, wrapText } from '../../../src/report/charts/wrapText.ts';

describe('the width of text', () => {
  // measureText of Chromium 156 with the font’s own files, 14 px, kerning on: weight 400, weight 600.
  test.each([
    ['Удовлетворённость', 136.4, 138.5],
    ['Физическая культура', 149.4, 152.2],
    ['«Школа № 5», 62 %', 131.1, 132.5],
    ['II пол. 2025/26', 101.2, 103.5],
  ])('of «%s» is what the browser draws, or a little more', (text, regular, bold) => {
    expect(textWidth(text, 14)).toBeGreaterThanOrEqual(Math.max(regular, bold));
    expect(textWidth(text, 14)).toBeLessThan(Math.max(regular, bold) * 1.03);
  });

  test('of a letter of another script is taken for wide, not for nothing', () => {
    expect(textWidth('語', 14)).toBeGreaterThan(14);
  });
});

describe('wrapped text', () => {
  test('breaks at spaces and after the hyphen of a compound word, not at an NBSP', () => {
    expect(wrapText('10 «Социально-экономический профиль»', 160, 3)).toEqual([
      '10 «Социально-',
      'экономический',
      'профиль»',
    ]);
    expect(wrapText('цель не менее 75\u00a0%', 100, 3)).toEqual(['цель не менее', '75\u00a0%']);
  });

  test('does not break «5-9»', () => {
    expect(wrapText('классы 5-9', 60, 2)).toEqual(['классы', '5-9']);
  });

  test('ends in an ellipsis where it does not fit', () => {
    expect(wrapText('Основы безопасности и защиты Родины', 130, 2).at(-1)).toMatch(/…$/u);
  });

  const words = fc.array(fc.string({ unit: fc.constantFrom('а', 'Щ', '-', '№', '1', 'w') }));

  test('is never wider than it may be, and never longer', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 20, max: 440 }),
        fc.integer({ min: 1, max: 4 }),
        (w, width, most) => {
          const lines = wrapText(w.join(' '), width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(widthOf(lines)).toBeLessThanOrEqual(Math.max(width, 15.54));
        },
      ),
    );
  });

  test('loses no letter while it has lines enough', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 440 }), (w, width) => {
        const text = w.join(' ');
        const letters = (some: string) => some.replaceAll(' ', '');
        expect(letters(wrapText(text, width, 1e4).join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('labels beside a plot', () => {
  test('stay where they want to be while they have room', () => {
    expect(
      spreadLabels(
        [
          { middle: 150, height: 18 },
          { middle: 30, height: 36 },
        ],
        200,
      ),
    ).toEqual([150, 30]);
  });

  test('never overlap and stay inside while all of them fit', () => {
    const label = fc.record({
      middle: fc.integer({ min: -50, max: 250 }),
      height: fc.constantFrom(18, 36),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 5 }), (labels) => {
        const middles = spreadLabels(labels, 200);
        const boxes = labels
          .map(({ height }, i) => ({ top: (middles[i] ?? 0) - height / 2, height }))
          .sort((a, b) => a.top - b.top);
        for (const [i, box] of boxes.entries()) {
          const above = boxes[i - 1];
          expect(box.top).toBeGreaterThanOrEqual(above ? above.top + above.height - 1e-9 : -1e-9);
          expect(box.top + box.height).toBeLessThanOrEqual(200 + 1e-9);
        }
      }),
    );
  });
});
