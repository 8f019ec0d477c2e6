import { readClassName } from '../kit/cells.ts';

/** Also a part of a file's name, so nothing else may be in it. */
const GROUP = /^[\p{L}\p{N}][\p{L}\p{N} .-]{0,59}$/u;

/** Whom codes are for, from `--class` or `--group`; `undefined`: neither or both, or no such class or name. */
export function readGroup(
  className: string | undefined,
  group: string | undefined,
): string | undefined {
  if ((className === undefined) === (group === undefined)) return undefined;
  if (className !== undefined) return readClassName(className)?.name;
  const name = (group ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return GROUP.test(name) ? name : undefined;
}
