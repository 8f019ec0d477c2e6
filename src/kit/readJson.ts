/**
 * The value of a JSON file, which may begin with a byte order mark, as Windows editors write it; `undefined`: it is no
 * JSON. In a box, since `null` is a value too.
 * @example readJson('[1]') // { value: [1] }
 */
export function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return { value };
  } catch {
    return undefined;
  }
}
