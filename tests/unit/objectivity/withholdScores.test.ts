import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessPassports, assessSchool } from '../../../src/cli/assessSchool.ts';
import { loadChecked } from '../../../src/cli/loadChecked.ts';
import { publishSchool } from '../../../src/cli/publishSchool.ts';
import { publishObjectivity } from '../../../src/publication/objectivity/publishObjectivity.ts';
import type {
  PublishedObjectivity,
  PublishedWork,
} from '../../../src/publication/objectivity/publishedObjectivity.ts';
import type { Edition, PublishedMeasurement } from '../../../src/publication/published.ts';
import { certain, type Fact } from '../publication/system.ts';

const project = path.resolve(import.meta.dirname, '../../..');

interface Published {
  readonly twos: readonly PublishedMeasurement[];
  /** As they are published, and as they were before the scores were withheld. */
  readonly passports: readonly PublishedObjectivity[];
  readonly open: readonly PublishedObjectivity[];
}

function hasHistogram({ result }: PublishedWork): boolean {
  if ('hidden' in result || result.part.scores === undefined) return false;
  const { scores } = result.part;
  return !('hidden' in scores) && !('hidden' in scores.counts);
}

/**
 * Subjects and parallels whose number of «2» follows though it is hidden: somebody knows the official scale, reads the
 * number off each histogram of a work, and adds and subtracts. The values themselves do not matter, only what adds up.
 */
function findOut(twos: PublishedMeasurement, passport: PublishedObjectivity): readonly string[] {
  const works = passport.works.filter(({ procedure }) => procedure.startsWith('ВПР'));
  const sumOf = (holds: (work: PublishedWork) => boolean): Fact['sum'] =>
    new Map(works.flatMap((work, at) => (holds(work) ? [[`work ${at}`, 1] as const] : [])));
  const groups = twos.groups
    .filter(({ dimension }) => dimension === 'subject' || dimension === 'parallel')
    .map(({ name, result }) => ({
      name,
      isShown: result.kind === 'shown',
      sum: sumOf(({ subject, parallel }) => subject === name || String(parallel) === name),
    }));
  const facts = [
    ...(twos.result.kind === 'shown' ? [sumOf(() => true)] : []),
    ...groups.filter(({ isShown }) => isShown).map(({ sum }) => sum),
    ...works.filter(hasHistogram).map((work) => sumOf((one) => one === work)),
  ].map((sum) => ({ sum, low: 0, high: 0 }));
  const ends = new Map(works.map((_, at) => [`work ${at}`, [-1000, 1000] as const]));
  const secret = groups.filter(({ isShown }) => !isShown);
  const found = new Set(
    certain(
      facts,
      ends,
      secret.map(({ sum }) => sum),
    ),
  );
  return secret.filter(({ sum }) => found.has(sum)).map(({ name }) => name);
}

describe.each<Edition>(['public', 'internal'])(
  'the primary scores of the %s edition, for somebody who knows the official scale',
  (edition) => {
    let published: Published;

    beforeAll(async () => {
      const { loaded, years } = await loadChecked(project);
      if (loaded === undefined) throw new Error('the demo school does not load');
      const input = publishSchool(loaded, assessSchool(loaded), edition, '2026-11-24', years);
      const { minimum } = input;
      published = {
        twos: input.measurements.filter(({ key }) => key === 'vpr-twos'),
        passports: input.objectivity,
        open: publishObjectivity(assessPassports(loaded), { edition, minimum }),
      };
    }, 60_000);

    const found = (passports: readonly PublishedObjectivity[]): readonly string[] =>
      published.twos.flatMap((twos) =>
        passports
          .filter(({ term }) => term === twos.term)
          .flatMap((passport) => findOut(twos, passport)),
      );

    it('tell the share of «2» of no subject and no parallel that hides it', () => {
      expect(found(published.passports)).toEqual([]);
    });

    it('would tell that of some if all histograms were shown', () => {
      expect(found(published.open).length).toBeGreaterThan(3);
    });

    it('are shown of all other works', () => {
      const works = published.passports.flatMap((passport) => passport.works);
      expect(works.filter(hasHistogram).length).toBeGreaterThan(works.length / 2);
    });

    it('leave no count below the lower quartile where they are kept back', () => {
      const scores = published.passports
        .flatMap((passport) => passport.works)
        .flatMap(({ result }) => ('hidden' in result ? [] : (result.part.scores ?? [])))
        .flatMap((one) => ('hidden' in one ? [] : [one]));
      const kept = scores.filter(({ counts }) => 'hidden' in counts);
      expect(kept.length).toBeGreaterThan(0);
      expect(
        kept.filter(({ lowerQuartile }) => lowerQuartile && !('hidden' in lowerQuartile)),
      ).toEqual([]);
    });
  },
);
