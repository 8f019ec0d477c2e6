import { describe, expect, it } from 'vitest';
import { canAfford } from '../../../src/browser/canAfford.ts';
import { pauseAfter } from '../../../src/browser/pauseAfter.ts';
import { readFragment } from '../../../src/browser/readFragment.ts';
import { toMend } from '../../../src/browser/toMend.ts';

describe('pauses between tries', () => {
  it('grow threefold from 5 seconds to a quarter of an hour', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 60].map((failures) => pauseAfter(failures, 0.5));
    expect(pauses).toEqual([5000, 15_000, 45_000, 135_000, 405_000, 900_000, 900_000]);
  });

  it('differ by a fifth between devices', () => {
    expect([pauseAfter(1, 0), pauseAfter(1, 1)]).toEqual([4000, 6000]);
  });
});

describe('SurveyJS', () => {
  it('is loaded where the browser tells nothing, or tells of a good device and connection', () => {
    expect(canAfford({})).toBe(true);
    expect(
      canAfford({ connection: { effectiveType: '4g', saveData: false }, deviceMemory: 4 }),
    ).toBe(true);
  });

  it('is not loaded to save data, over 2G and 3G, or where memory is short', () => {
    expect(canAfford({ connection: { saveData: true } })).toBe(false);
    expect(canAfford({ connection: { effectiveType: '2g' } })).toBe(false);
    expect(canAfford({ connection: { effectiveType: '3g' } })).toBe(false);
    expect(canAfford({ deviceMemory: 1 })).toBe(false);
  });
});

describe('the address of a page', () => {
  it('names a code as the QR code writes it, or a kiosk, or nothing', () => {
    expect(readFragment('#code=KXMTA47PHE')).toEqual({ kiosk: false, code: 'KXMTA47PHE' });
    expect(readFragment('#kiosk')).toEqual({ kiosk: true });
    expect(readFragment('')).toEqual({ kiosk: false });
    expect(readFragment('#f-canteen')).toEqual({ kiosk: false });
  });
});

describe('a refused set', () => {
  it('goes back to the form when the respondent can mend it', () => {
    const errors = [{ question: 'class', title: 'Класс', message: 'Нужно выбрать.' }];
    expect(toMend({ code: 'invalid-answers', message: '', errors })).toEqual(errors);
    expect(toMend({ code: 'code-spent', message: 'Код уже использован.' })).toEqual([
      { question: '_code', title: 'Код с листка', message: 'Код уже использован.' },
    ]);
  });

  it('brings every error that the collector has named, not only the code’s', () => {
    const errors = [
      { question: '_code', title: 'Код с листка', message: 'В коде опечатка.' },
      { question: 'class', title: 'Класс', message: 'Нужно выбрать.' },
    ];
    expect(toMend({ code: 'code-mistyped', message: 'В коде опечатка.', errors })).toEqual(errors);
  });

  it('stays refused when nothing in it can be mended', () => {
    expect(toMend({ code: 'closed', message: 'Опрос закрыт.' })).toBeUndefined();
    expect(toMend({ code: 'invalid-answers', message: 'Нельзя.' })).toBeUndefined();
  });
});
