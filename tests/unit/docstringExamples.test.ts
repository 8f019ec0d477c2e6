import { describe, expect, test } from 'vitest';
import { allExamples, evaluate, examplesIn, exportsOf, type Example } from './docstringExamples.ts';
import { sourceFiles } from './rules/sourceFiles.ts';

// Docstrings print the digits that a person wants to see.
expect.addEqualityTesters([
  (a: unknown, b: unknown) =>
    typeof a === 'number' && typeof b === 'number' && Number.isFinite(a) && Number.isFinite(b)
      ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
      : undefined,
]);

function expectTrue(example: Example, scope: Readonly<Record<string, unknown>>): void {
  const { expression, value } = example;
  if (value === undefined) throw new Error(`${expression} says no value after //`);
  expect(evaluate(expression, scope)).toStrictEqual(evaluate(value, scope));
}

const examples = allExamples();

describe('every example of a docstring', () => {
  test.each(examples)('$file:$line is true: $expression', async (example) => {
    expectTrue(example, await exportsOf(example));
  });

  test('is given for each formula', () => {
    const formulas = sourceFiles()
      .filter(({ path, text }) => path.startsWith('stats/') && text.includes('export function'))
      .map(({ path }) => path)
      .filter((path) => !path.endsWith('.d.ts'));
    const shown = new Set(examples.map(({ file }) => file));
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((path) => !shown.has(path))).toEqual([]);
  });
});

describe('an example', () => {
  const scope = { third: () => 1 / 3, pair: () => new Map([['a', [1, undefined]]]) };
  const check = (line: string) => {
    const [example] = examplesIn('a.ts', line);
    if (example === undefined) throw new Error(`no example found in: ${line}`);
    expectTrue(example, scope);
  };

  test.each([
    ' * @example third() // 0.333333333333',
    '/** One third. @example third() // 1 / 3 */',
    " * @example pair() // new Map([['a', [1, undefined]]])",
    " * @example 'https://a' // 'https://a'",
  ])('that is right passes: %s', (line) => {
    check(line);
  });

  test.each([
    [' * @example third() // 0.3333', /0\.3333/],
    [' * @example third() // undefined', /undefined/],
    [" * @example pair() // new Map([['a', [1, 2]]])", /equal/],
    [" * @example pair() // new Map([['b', [1, undefined]]])", /equal/],
    [' * @example pair() // {}', /equal/],
    [' * @example third()', /says no value/],
    [' * @example fourth() // 1', /fourth is not defined/],
  ])('that is wrong is caught: %s', (line, message) => {
    expect(() => {
      check(line);
    }).toThrow(message);
  });
});
