import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { categories, objects } from '../../../src/catalogue/catalogue.ts';
import type { Measurement } from '../../../src/assessment/measurement.ts';
import { assessSchool } from '../../../src/cli/assessSchool.ts';
import { diskFolder } from '../../../src/ingest/diskFolder.ts';
import { loadSchool, type Loading } from '../../../src/ingest/loadSchool.ts';

const project = path.resolve(import.meta.dirname, '../../..');

/** Indicators without a number in a half-year, as the story wants them. */
const gaps: ReadonlyMap<string, readonly string[]> = new Map([
  [
    // Nobody watches lessons or looks at the site yet; works by levels of tasks and ВПР are written in spring.
    '2024-2025-1',
    [
      'classroom-safety.observed',
      'cluster-benchmark.lower-quartile',
      'collaborative-teaching.joint-formats',
      'effective-pedagogies.feedback',
      'effective-pedagogies.observation-score',
      'nok.1-1-site',
      'open-days.calendar-on-site',
      'parent-reception.hours-on-site',
      'resource-use.appropriate',
      'self-evaluation-access.clicks',
      'self-evaluation-access.published-on-time',
      'self-evaluation-access.readable',
      'self-evaluation-access.signed',
      'self-evaluation-access.years-available',
      'social-feedback.feedback-on-site',
      'subject-attainment.advanced-tasks',
      'subject-attainment.basic-tasks',
      'subject-attainment.vpr-twos',
      'website-currency.completeness',
      'website-currency.current-documents',
      'website-currency.update-delay',
    ],
  ],
  ['2024-2025-2', []],
  [
    // The speed was not measured.
    '2025-2026-1',
    [
      'broadband.speed',
      'cluster-benchmark.lower-quartile',
      'subject-attainment.advanced-tasks',
      'subject-attainment.basic-tasks',
      'subject-attainment.vpr-twos',
    ],
  ],
  ['2025-2026-2', []],
]);

describe('the committed demonstration school, assessed', () => {
  let loading: Loading;
  let measurements: readonly Measurement[];

  beforeAll(async () => {
    loading = await loadSchool(diskFolder(project), categories);
    if (loading.loaded === undefined) throw new Error('data/school.yaml was not read');
    measurements = assessSchool(loading.loaded);
  }, 60_000);

  it('has no error in its files', () => {
    expect(loading.log.hasErrors).toBe(false);
  });

  it.each([...gaps])('gives every indicator a value in %s, planned gaps apart', (term, planned) => {
    const missing = measurements
      .filter((one) => one.term === term && 'missing' in one.result)
      .map(({ object, key }) => `${object}.${key}`);
    expect(missing.sort()).toEqual(planned);
  });

  it('computes every leaf of the catalogue', () => {
    const computed = new Set(
      measurements.filter(({ result }) => 'value' in result).map(({ object }) => object),
    );
    const without = objects
      .filter(({ slug, extension }) => extension !== true && !computed.has(slug))
      .map(({ slug }) => slug);
    expect(without).toEqual([]);
    expect(computed.size).toBeGreaterThan(60);
  });

  it('leaves a leaf without any number in exactly one half-year', () => {
    const bare = objects
      .filter(({ slug }) =>
        measurements.some((one) => one.object === slug && 'value' in one.result),
      )
      .flatMap(({ slug }) =>
        [...gaps.keys()].filter((term) =>
          measurements
            .filter((one) => one.object === slug && one.term === term)
            .every(({ result }) => 'missing' in result),
        ),
      );
    expect(new Set(bare)).toEqual(new Set(['2024-2025-1']));
  });
});
