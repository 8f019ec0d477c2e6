import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { PROJECT, sourceFiles } from './rules/sourceFiles.ts';

/** One `@example expression // value` line of a docstring. */
export interface Example {
  /** From `src/`, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly expression: string;
  /** Undefined where the line says no value. */
  readonly value: string | undefined;
}

/** The examples of one text, in order; the value is what follows the last ` // `. */
export function examplesIn(file: string, text: string): Example[] {
  return text.split('\n').flatMap((row, index) => {
    const written = /^\s*(?:\/\*)?\*+ ?(?:.*\s)?@example\s+(.+?)\s*(?:\*\/)?$/.exec(row)?.[1];
    if (written === undefined) return [];
    const [, expression = written, value] = /^(.+) \/\/ (.+)$/.exec(written) ?? [];
    return [{ file, line: index + 1, expression, value }];
  });
}

/** Every example below `src/`. */
export function allExamples(): Example[] {
  return sourceFiles()
    .filter((source) => source.path.endsWith('.ts'))
    .flatMap((source) => examplesIn(source.path, source.text));
}

/** What the module of an example exports, by name. */
export async function exportsOf(example: Example): Promise<Readonly<Record<string, unknown>>> {
  const module: unknown = await import(path.join(PROJECT, 'src', example.file));
  return typeof module === 'object' ? { ...module } : {};
}

/** The value of an expression in which the names of `scope` are known. */
export function evaluate(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  const code = `(${Object.keys(scope).join(', ')}) => (${expression})`;
  const run: unknown = runInThisContext(code);
  if (typeof run !== 'function') throw new TypeError(code);
  return Reflect.apply(run, undefined, Object.values(scope));
}
