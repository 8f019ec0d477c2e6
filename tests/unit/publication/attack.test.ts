import { beforeAll, describe, expect, it } from 'vitest';
import { assessSchool } from '../../../src/cli/assessSchool.ts';
import { publishSchool } from '../../../src/cli/publishSchool.ts';
import { siteView } from '../../../src/report/siteView.ts';
import { generatedSchool } from './generatedSchool.ts';
import { ReadSite, type Cell, type Why } from './readSite.ts';
import { certain } from './system.ts';

/**
 * Somebody who has all pages, charts and downloads of both terms, knows how many people of each class answered each
 * question and within which bounds a range lies, and adds, subtracts and narrows. (Who knows all the rules: `knowing`.)
 */
function findOut({ facts, kept, ends }: ReadSite, revealed: readonly Cell[] = []): Cell[] {
  const known = revealed.map(({ sum, value }) => ({ sum, low: value, high: value }));
  const secret = kept.filter((cell) => !revealed.includes(cell));
  const found = new Set(
    certain(
      [...facts, ...known],
      ends,
      secret.map(({ sum }) => sum),
    ),
  );
  return secret.filter(({ sum }) => found.has(sum));
}

describe('somebody who adds and subtracts everything that was generated for 200 schools', () => {
  const sites: ReadSite[] = [];

  beforeAll(async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const school = await generatedSchool(seed);
      const edition = seed % 2 === 0 ? 'public' : 'internal';
      const { loaded } = school;
      const input = publishSchool(loaded, assessSchool(loaded), edition, '2026-01-01');
      sites.push(new ReadSite(school, siteView(input), input.minimum));
    }
  }, 120_000);

  it('finds out nothing that was kept back', () => {
    const found = sites.flatMap((site, at) =>
      findOut(site).map(({ name }) => `${at + 1}: ${name}`),
    );
    expect(found).toEqual([]);
    expect(sites.flatMap(({ kept }) => kept).length).toBeGreaterThan(5000);
  }, 60_000);

  it.each<[string, Why]>([
    ['the answers of one question more are not hidden', 'answers'],
    ['the groups and totals beside small ones are not hidden', 'neighbour'],
    ['ranges are printed exactly', 'range'],
  ])(
    'finds something out where %s',
    (_, why) => {
      const found = sites.flatMap((site) => {
        const revealed = site.kept.filter((cell) => cell.why === why);
        return findOut(site, revealed);
      });
      expect(found.length).toBeGreaterThan(0);
    },
    60_000,
  );

  it('finds those who named no class where the groups that cover them are not hidden', () => {
    const found = sites.flatMap((site) =>
      findOut(
        site,
        site.kept.filter(({ why }) => why === 'neighbour'),
      ),
    );
    expect(found.filter(({ why }) => why === 'unnamed').length).toBeGreaterThan(50);
  }, 60_000);
});
