import type { Edition } from '../publication/published.ts';

export const editionWords =
  'После --edition нужно public (для всех) или internal (для сотрудников школы).';

/** What was written after `--edition`; `undefined`: there is no such edition. */
export function readEdition(text: string): Edition | undefined {
  return text === 'public' || text === 'internal' ? text : undefined;
}
