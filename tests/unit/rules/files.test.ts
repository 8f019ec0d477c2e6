import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, sourceFiles } from './sourceFiles.ts';

const files = sourceFiles();
const lines = (text: string): number => text.split('\n').length - 1;

/** Tables, not logic: they may be long. */
const LONG = /^(kit\/wording\.ts|catalogue\/.*|monitoring\/tables\/.*)$/;

describe('files of the program', () => {
  it('are of one idea: none over 300 lines, half of them at most 80', () => {
    const long = files.filter((file) => lines(file.text) > 300 && !LONG.test(file.path));
    expect(long.map((file) => file.path)).toEqual([]);
    const sizes = files.map((file) => lines(file.text)).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('live in folders named for what they know', () => {
    const drawers = files.filter((file) =>
      /(^|\/)(utils?|lib|helpers?|common|misc)(\/|\.)/.test(file.path),
    );
    expect(drawers).toEqual([]);
  });

  it('re-export nothing and have no default export', () => {
    const wrong = files.filter((file) =>
      /^export (\*|\{[^}]*\}) from|^export default/m.test(file.text),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('use no any, no suppressed errors and leave nothing unfinished', () => {
    const marks = new RegExp(
      [
        ': any\\b',
        'as any\\b',
        '<any>',
        '@ts-' + 'ignore',
        '@ts-' + 'nocheck',
        'TO' + 'DO',
        'FIX' + 'ME',
      ].join('|'),
    );
    const code = (text: string): string => text.replaceAll(/\/\*[^]*?\*\/|\/\/ .*/g, '');
    expect(files.filter((file) => marks.test(code(file.text))).map((file) => file.path)).toEqual(
      [],
    );
  });
});

describe('the repository', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: PROJECT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '');

  it('names no package registry and no download address', () => {
    const lock = readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8');
    expect(lock).not.toMatch(/"resolved"/);
    expect(lock).not.toMatch(/npm[j]s\.|yarn[p]kg/);
  });

  it('pins every dependency exactly', () => {
    // The JSON border: our own package.json.
    const manifest = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string> | undefined
    >;
    const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.values(manifest[kind] ?? {}),
    );
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-beta\.\d+)?$/.test(version))).toEqual(
      [],
    );
  });

  it('keeps its top level to what a newcomer is told about', () => {
    const top = new Set(
      tracked.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')),
    );
    const known = [
      'LICENSE',
      'README.md',
      'astro.config.mjs',
      'data',
      'package-lock.json',
      'package.json',
      'public',
      'src',
      'surveys',
      'tests',
      'tsconfig.json',
    ];
    expect([...top].filter((name) => !known.includes(name))).toEqual([]);
  });
});
