import { describe, expect, it } from 'vitest';
import { categories } from '../../../src/catalogue/catalogue.ts';
import type { Indicator } from '../../../src/catalogue/model.ts';
import { differenceText, valueText } from '../../../src/report/valueText.ts';

const observed: Indicator = {
  key: 'card',
  title: 'Средний балл карты наблюдения',
  unit: 'балла из 3',
  value: 'points',
  decimals: 2,
  direction: 'up',
  mode: 'formative',
  measure: { kind: 'entered' },
  unitOfCount: 'lesson',
};

describe('a difference', () => {
  it('is told in the unit of the value without the end of the scale', () => {
    expect(valueText(observed, 2.31)).toBe('2,31\u00A0балла из 3');
    expect(differenceText(observed, -0.12)).toBe('−0,12\u00A0балла');
    expect(differenceText({ ...observed, unit: 'баллов из 100' }, 4)).toBe('+4,00\u00A0баллов');
  });

  it('of shares is told in percentage points, of bare numbers without a unit', () => {
    expect(differenceText({ ...observed, value: 'share', unit: '%' }, 0.031)).toBe(
      '+3,10\u00A0п.\u00A0п.',
    );
    expect(differenceText({ ...observed, unit: '' }, 0.07)).toBe('+0,07');
  });

  it('has a unit in the whole catalogue that fits any number and any difference', () => {
    const units = categories.flatMap(({ groups }) =>
      groups.flatMap(({ objects }) =>
        objects.flatMap(({ indicators }) =>
          indicators.map((indicator) => differenceText(indicator, 2).replace(/^[+\d,]+\s*/u, '')),
        ),
      ),
    );
    expect(new Set(units)).toEqual(
      new Set(['', 'Мбит/с', 'балла', 'дн.', 'ед.', 'м²', 'нет → да', 'п.\u00A0п.', 'ч', 'чел.']),
    );
  });
});
