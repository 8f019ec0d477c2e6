import type { FigureName } from './prose.ts';

const LINE = /^([12](?:\.\d{1,2}){1,2})(?:@(\d{4}))?$/;
const INDICATOR = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z0-9]+(?:-[a-z0-9]+)*)(?:@([0-9-]+))?$/;

/**
 * The name of a figure as the school writes it between `{{` and `}}`; undefined where it is none.
 * @example readFigureName('indicator:1.25') // { kind: 'line', line: '1.25' }
 * @example readFigureName('indicator:1.25@2024') // { kind: 'line', line: '1.25', year: 2024 }
 * @example readFigureName('показатель 1.25') // undefined
 */
export function readFigureName(written: string): FigureName | undefined {
  const [word, name = ''] = written.trim().split(/:\s*/, 2);
  if (word !== 'indicator') return undefined;
  const [, line, year] = LINE.exec(name) ?? [];
  if (line !== undefined) {
    return { kind: 'line', line, ...(year === undefined ? {} : { year: Number(year) }) };
  }
  const [, object, key, term] = INDICATOR.exec(name) ?? [];
  if (object === undefined || key === undefined) return undefined;
  return { kind: 'indicator', object, key, ...(term === undefined ? {} : { term }) };
}
