import { objectBySlug } from '../../catalogue/catalogue.ts';

/** Rows of a paper of the management cycle, the header first. */
export type Rows = readonly (readonly string[])[];

/** The number of an object, as people write it in papers. Throws RangeError for a slug the catalogue does not know. */
export function numberOf(slug: string): string {
  const object = objectBySlug.get(slug);
  if (object === undefined) throw new RangeError(`numberOf: ${slug}`);
  return object.number;
}
