import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wording } from '../../../src/kit/wording.ts';

const source = readFileSync(new URL('../../../src/kit/wording.ts', import.meta.url), 'utf8');
/** An apostrophe in a comment begins no literal. */
const code = source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
/** Literals with at least one Russian letter. */
const sentences = [...code.matchAll(/(['`])((?:\\.|(?!\1)[^\\])*)\1/g)]
  .map(([, , text = '']) => text)
  .filter((text) => /[а-яё]/i.test(text));

test('there are sentences to look at', () => {
  // Two in each problem, at least.
  expect(sentences.length).toBeGreaterThan(Object.keys(wording).length * 2);
});

// design.md 6 and examples.md 5.6
test.each([
  ['blames', /некорректн|невалидн|неверный ввод|недопустим|ошибочн/i],
  ['speaks of programs', /парс|undefined|null|nan|exception|массив|строков|json-?объект/i],
  ['begs or laments', /пожалуйста|извините|к сожалению|упс/i],
  ['forbids or shouts', /запрещено|![^[]|!$/],
])('no sentence %s', (_name, pattern) => {
  expect(sentences.filter((text) => pattern.test(text))).toEqual([]);
});

test('a code is a short word and a number that people can say over the telephone', () => {
  expect(Object.keys(wording).filter((code) => !/^[А-Я]{2,4}-\d\d$/.test(code))).toEqual([]);
});
