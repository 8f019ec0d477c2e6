/**
 * The id of an answer set whose own turned out to be taken by other answers: the last sign of the UUID counted up by
 * one. Always the same one, so that a set that is sent again after a crash still arrives once.
 * @example nextId('00000000-0000-4000-8000-00000000000f') // '00000000-0000-4000-8000-000000000000'
 */
export function nextId(id: string): string {
  const last = parseInt(id.slice(-1), 16);
  return id.slice(0, -1) + ((last + 1) % 16).toString(16);
}
