import { checkSite, type CheckOptions } from '../../../src/openness/checkSite.ts';
import { goodSite, today } from './goodSite.ts';
import { memorySite } from './memorySite.ts';

export type SiteFiles = ReturnType<typeof goodSite>;

export const seen = { pages: 1, violations: [] };
export const options: CheckOptions = {
  today,
  changed: '2026-05-06',
  lookAt: () => Promise.resolve(seen),
};

/** What a check finds once the good site is spoiled. */
export async function check(spoil: (files: SiteFiles) => void, more: Partial<CheckOptions> = {}) {
  const files = goodSite();
  spoil(files);
  return checkSite(memorySite(files), { ...options, ...more });
}

/** Demands that are not met, with their state. */
export async function open(spoil: (files: SiteFiles) => void, more: Partial<CheckOptions> = {}) {
  const { findings } = await check(spoil, more);
  return findings
    .filter(({ state }) => state !== 'met')
    .map(({ code, state }) => (state === 'unchecked' ? `${code}?` : code));
}

/** Changes the text of a page; a change that changes nothing is a mistake of the test. */
export function change(address: string, from: string | RegExp, to: string) {
  return (files: SiteFiles): void => {
    const before = files.get(address);
    if (typeof before !== 'string') throw new RangeError(`no page ${address}`);
    const after = before.replace(from, to);
    if (after === before) throw new RangeError(`nothing to change in ${address}`);
    files.set(address, after);
  };
}

/** Text as the bytes of a file. */
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
