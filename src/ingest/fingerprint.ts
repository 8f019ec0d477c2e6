/** Adds a number to a running 32-bit hash; start from 0. */
export function hashNumber(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x9e3779b1) ^ (hash >>> 15);
}

/** Adds a text to a running 32-bit hash. */
export function hashText(hash: number, text: string): number {
  let result = hashNumber(hash, text.length);
  for (let index = 0; index < text.length; index += 1) {
    result = Math.imul(result ^ text.charCodeAt(index), 0x9e3779b1);
  }
  return result ^ (result >>> 15);
}
