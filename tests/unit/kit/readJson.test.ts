import { expect, it } from 'vitest';
import { readJson } from '../../../src/kit/readJson.ts';

it('JSON is read with the mark that Windows editors put before it, and null is a value', () => {
  expect(readJson('\uFEFF{"a":1}')).toEqual({ value: { a: 1 } });
  expect(readJson('null')).toEqual({ value: null });
});

it('what is no JSON has no value', () => {
  for (const text of ['', '\uFEFF', '{', '{"a":1}x']) expect(readJson(text)).toBeUndefined();
});
