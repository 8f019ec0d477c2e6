import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPersonalHeader } from '../../../src/kit/personalData.ts';
import { readRecords } from '../../site/recompute/readFiles.ts';

const data = path.resolve(import.meta.dirname, '../../../data');
const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.csv'))
  .sort();

/** `\b` knows Latin letters only, so the ends of Russian words are spelled out. */
const word = '[А-ЯЁ][а-яё]+';
const personal = new RegExp(
  [
    // Three words with a patronymic, or a family name with initials.
    `(?<![А-Яа-яЁё])${word} ${word} ${word}(?:вич|вна|ична)(?![а-яё])`,
    `(?<![А-Яа-яЁё])${word} [А-ЯЁ]\\. ?[А-ЯЁ]\\.`,
    '(?<!\\d)(?:\\+7|8)[ (-]*\\d{3}[ )-]*\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?!\\d)',
    '[\\w.]+@[\\w.]+',
    '\\d{3}-\\d{3}-\\d{3} \\d{2}',
  ].join('|'),
);

describe('the committed demonstration files', () => {
  it('have no header that asks for a name, a telephone or an address', () => {
    const asked = files.flatMap((file) =>
      (readRecords(path.join(data, file))[0] ?? []).filter(
        (header) =>
          checkPersonalHeader(header) !== undefined ||
          /фамили|отчеств|фио|телефон|снилс|паспорт|e-?mail|почт/i.test(header),
      ),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(asked).toEqual([]);
  });

  it('have no cell that looks like a person, a telephone, an address or a personal number', () => {
    const found = files.flatMap((file) =>
      readRecords(path.join(data, file))
        .flat()
        .filter((cell) => personal.test(cell)),
    );
    expect(found).toEqual([]);
  });

  it.each([
    'Образцова Проба Примеровна',
    'отв. Образцов П. П.',
    '+7 (900) 000-00-00',
    '8 900 000 00 00',
    'proba@example.org',
    '000-000-000 00',
  ])('would be caught with «%s» in a cell', (cell) => {
    expect(cell).toMatch(personal);
  });
});
