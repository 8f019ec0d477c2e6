import { foldText } from '../kit/text.ts';
import type { TableDescription } from '../monitoring/description.ts';
import { similarName } from './similarName.ts';

/** What a browser and Windows add to the name of a copy: « (1)», « — копия», « - копия (2)». */
const COPY = /\s*(?:[-–—]\s*копия)?\s*(?:\(\d+\))?(?=\.[^.]*$)/u;
/** Windows hides the ending of a file: it is written once more. */
const SAME_ENDING = /(\.[^.]+)\1$/u;

/**
 * The file of a term that was probably meant: one with a typing error or another ending, a copy, one in a wrong folder,
 * a table under the title that people see. `undefined`: none is near.
 * @example meantFile('staff (1).csv', ['monitoring/staff.csv'], []) // 'monitoring/staff.csv'
 */
export function meantFile(
  name: string,
  expected: readonly string[],
  tables: readonly TableDescription[],
): string | undefined {
  const own = name.replace(SAME_ENDING, '$1').replace(COPY, '');
  const near = similarName(own, expected);
  if (near !== undefined) return near;
  const file = own.slice(own.lastIndexOf('/') + 1);
  const title = foldText(file.replace(/\.[^.]*$/, ''));
  const titled = tables.find((table) => foldText(table.title) === title);
  return titled?.file ?? expected.find((path) => path.endsWith(`/${file}`));
}
