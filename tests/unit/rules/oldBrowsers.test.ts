import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PROJECT, sourceFiles } from './sourceFiles.ts';

/*
 * Safari 14 and browsers of its time run the script of a survey. The build rewrites newer syntax, but neither patterns
 * nor methods: an unknown method stops the script where it is called, an unknown pattern before its first line.
 * Source of the versions: MDN, browser compatibility tables.
 */
const TOO_NEW: ReadonlyMap<string, RegExp> = new Map([
  ['lookbehind (Safari 16.4)', /\(\?<[=!]/],
  ['flags d and v of patterns (Safari 15, 17)', /\/[a-z]*[dv][a-z]*\.(?:test|exec)\(/],
  ['.at() (Safari 15.4)', /\.at\(/],
  ['findLast (Safari 15.4)', /\.findLast(?:Index)?\(/],
  ['toSorted and its kin (Safari 16)', /\.(?:toSorted|toReversed|toSpliced)\(/],
  ['Object.hasOwn (Safari 15.4)', /Object\.hasOwn\(/],
  ['groupBy (Safari 17.4)', /(?:Object|Map)\.groupBy\(/],
  ['structuredClone (Safari 15.4)', /\bstructuredClone\(/],
  ['Array.fromAsync (Safari 16.4)', /Array\.fromAsync\(/],
  ['Promise.withResolvers and try (Safari 17.4)', /Promise\.(?:withResolvers|try)\(/],
  ['AbortSignal.timeout and any (Safari 16)', /AbortSignal\.(?:timeout|any)\(/],
  ['randomUUID (Safari 15.4, never over http)', /crypto\.randomUUID\(/],
  ['well-formed text (Safari 16.4)', /\.(?:toWellFormed|isWellFormed)\(/],
  [
    'helpers of iterators (Safari 18.4)',
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every)\(/,
  ],
  [
    'methods of sets (Safari 17)',
    /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  ],
  ['checkVisibility (Safari 17.4)', /\.checkVisibility\(/],
  [':has() in a selector (Safari 15.4)', /(?:querySelector(?:All)?|closest|matches)\([^)]*:has\(/],
]);

const files = new Map(sourceFiles().map((file) => [file.path, file]));

/** Our own files that a file runs, and the packages without which it does not start. */
function runs(file: string): { readonly own: Set<string>; readonly packages: Set<string> } {
  const own = new Set<string>();
  const packages = new Set<string>();
  const visit = (name: string): void => {
    if (own.has(name)) return;
    own.add(name);
    for (const { specifier, typeOnly } of files.get(name)?.imports ?? []) {
      if (typeOnly) continue;
      if (!specifier.startsWith('.')) packages.add(specifier);
      else visit(path.posix.normalize(path.posix.join(path.posix.dirname(name), specifier)));
    }
  };
  visit(file);
  return { own, packages };
}

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|\/\/ .*/g, '');

function tooNew(name: string, text: string): readonly string[] {
  const code = withoutComments(text);
  return [...TOO_NEW].filter(([, sign]) => sign.test(code)).map(([what]) => `${name}: ${what}`);
}

describe('what runs on the respondent’s device', () => {
  const { own, packages } = runs('browser/survey.ts');

  it('is the script with the forms and the words it needs', () => {
    expect(own).toContain('browser/surveyJsView.ts');
    expect(own).toContain('form/html.ts');
    expect(own).toContain('kit/format.ts');
    expect(own).toContain('survey/holds.ts');
    expect([...own].filter((name) => !files.has(name))).toEqual([]);
  });

  it('uses nothing that a phone of 2020 does not know', () => {
    expect([...own].flatMap((name) => tooNew(name, files.get(name)?.text ?? ''))).toEqual([]);
    const worker = path.join(PROJECT, 'src/browser/serviceWorker.js');
    expect(tooNew('serviceWorker.js', readFileSync(worker, 'utf8'))).toEqual([]);
  });

  it('takes with it no package that does, but for SurveyJS, which may stay away', () => {
    const needed = [...packages].filter((name) => !name.startsWith('survey-'));
    expect(needed).toEqual(['idb']);
    for (const name of needed) {
      const file = fileURLToPath(import.meta.resolve(name));
      expect(tooNew(name, readFileSync(file, 'utf8'))).toEqual([]);
    }
  });

  it.each([
    ['lookbehind', 'text.replace(/(?<=a)b/g, "")'],
    ['.at()', 'list.at(-1)'],
    ['groupBy', 'Map.groupBy(list, by)'],
  ])('is told when it uses %s', (what, code) => {
    expect(tooNew('', code).join()).toContain(what);
  });

  it('is hidden by no style, and loses no outline, on the strength of :has() alone', () => {
    const style = readFileSync(path.join(PROJECT, 'src/styles/survey.css'), 'utf8');
    const asking = /@supports selector\(:has\(\*\)\) \{[^]*?\n\}\n/g;
    expect(style.match(asking)?.length).toBe(2);
    const always = style.replace(asking, '');
    expect(always).not.toContain('visibility: hidden');
    expect(always).not.toMatch(/\.option :focus-visible/);
    expect(always).not.toMatch(/:has\([^{]*\{[^}]*(?:display|visibility|outline: none)/);
  });
});
