import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  assessObjectivity,
  type TermObjectivity,
} from '../../../src/assessment/objectivity/assessObjectivity.ts';
import { objectivityNorms } from '../../../src/assessment/objectivity/objectivityNorms.ts';
import { categories } from '../../../src/catalogue/catalogue.ts';
import { diskFolder } from '../../../src/ingest/diskFolder.ts';
import { loadSchool } from '../../../src/ingest/loadSchool.ts';

/**
 * Works of the committed demonstration school, recomputed from its three CSV files with Python's csv module, NumPy
 * 2.4.6 and SciPy 1.17.1: `t.interval`, `ttest_ind_from_stats(equal_var=False)`, `spearmanr`, `pearsonr` with
 * `confidence_interval`, `kendalltau`; κ by its definition over the table; the cluster less the school from Σx and Σx².
 */
const WORKS = [
  {
    term: '2025-2026-2',
    name: 'ВПР Физика 8',
    scores: { n: 68, mean: 8.588235294117647, low: 7.735027240505533, high: 9.44144334772976 },
    city: {
      low: 9.470176923822196,
      high: 9.529823076177804,
      verdict: 'below',
      p: 0.0366975418794468,
    },
    cluster: {
      difference: -1.4051759208356245,
      error: 0.43819901355541385,
      z: -3.2067071749761675,
      quartile: 25,
    },
    gap: { n: 68, absolute: 0.7352941176470589, signed: -0.6470588235294118 },
    shares: [40, 25, 3, 6],
    pearson: [0.5665586326561304, 0.37938100891885257, 0.709185653514343],
    spearman: 0.5625634466243576,
    kendall: 0.5155295034425955,
    kappa: 0.41744548286604366,
    turnout: { planned: 72, participated: 68, gap: 0.05555555555555555 },
  },
  {
    term: '2025-2026-2',
    name: 'ВПР Математика 6',
    scores: { n: 101, mean: 11.514851485148515, low: 10.888326230498842, high: 12.141376739798188 },
    city: {
      low: 11.127038628785941,
      high: 11.192961371214059,
      verdict: 'overlap',
      p: 0.26449515368748006,
    },
    cluster: {
      difference: -0.1850530494576912,
      error: 0.3389025792854593,
      z: -0.5460361200196712,
      quartile: 16,
    },
    gap: { n: 101, absolute: 0.38613861386138615, signed: -0.22772277227722773 },
    shares: [31, 62, 8, 0],
    pearson: [0.693557494361409, 0.5762245235807298, 0.7828788138320862],
    spearman: 0.6704621858540719,
    kendall: 0.6311085588654813,
    kappa: 0.6555915012678151,
    turnout: { planned: 103, participated: 101, gap: 0.019417475728155338 },
  },
  {
    term: '2024-2025-2',
    name: 'ВПР Русский язык 5',
    scores: { n: 100, mean: 21.84, low: 20.78637587299651, high: 22.89362412700349 },
    city: {
      low: 20.25191237191815,
      high: 20.36808762808185,
      verdict: 'above',
      p: 0.004913672562918713,
    },
    cluster: {
      difference: 1.540398009950252,
      error: 0.5691036164967389,
      z: 2.706709227104479,
      quartile: 11,
    },
    gap: { n: 100, absolute: 0.36, signed: -0.14 },
    shares: [25, 64, 11, 0],
    pearson: [0.6698813001249471, 0.5451986952329047, 0.7655683638989537],
    spearman: 0.6502616478580471,
    kendall: 0.6147100430578412,
    kappa: 0.64171974522293,
    turnout: { planned: 108, participated: 100, gap: 0.07407407407407407 },
  },
  {
    term: '2025-2026-1',
    name: 'РДР Физика 8',
    scores: { n: 69, mean: 7.753623188405797, low: 6.96286409604736, high: 8.544382280764234 },
    city: {
      low: 8.582752325761419,
      high: 8.63724767423858,
      verdict: 'below',
      p: 0.034314412589658685,
    },
    cluster: {
      difference: -0.9644186157746226,
      error: 0.40498294200050344,
      z: -2.3813808330066,
      quartile: 30,
    },
    gap: { n: 69, absolute: 0.7101449275362319, signed: -0.5072463768115942 },
    shares: [33, 29, 7, 8],
    pearson: [0.4926287370569421, 0.2897292286529327, 0.653154426055573],
    spearman: 0.48198281193499404,
    kendall: 0.42927926127819044,
    kappa: 0.41287458379578246,
    turnout: { planned: 72, participated: 69, gap: 0.041666666666666664 },
  },
];

describe('a work of the demonstration school agrees with SciPy', () => {
  let terms: readonly TermObjectivity[];

  beforeAll(async () => {
    const project = path.resolve(import.meta.dirname, '../../..');
    const { loaded } = await loadSchool(diskFolder(project), categories);
    if (loaded === undefined) throw new Error('the demonstration school was not read');
    terms = assessObjectivity(loaded.facts, objectivityNorms(categories, new Map()));
  }, 60_000);

  test.each(WORKS)('$term $name', (expected) => {
    const work = terms
      .find(({ term }) => term === expected.term)
      ?.works.find((one) => `${one.procedure} ${one.subject} ${one.parallel}` === expected.name);
    if (work === undefined) throw new Error('there is no such work');
    const { scores, agreement, correlation, turnout } = work.whole;
    const against = (name: string) => scores?.comparisons.find(({ scope }) => scope === name);
    const close = (found: number | undefined, value: number): void => {
      expect(found).toBeDefined();
      expect(Math.abs((found ?? NaN) - value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
    };
    expect(scores?.sample.n).toBe(expected.scores.n);
    close(scores?.sample.mean, expected.scores.mean);
    close(scores?.interval?.low, expected.scores.low);
    close(scores?.interval?.high, expected.scores.high);
    const city = against('city')?.intervals;
    expect(city?.verdict).toBe(expected.city.verdict);
    close(city?.outside.low, expected.city.low);
    close(city?.outside.high, expected.city.high);
    close(city?.welch.p, expected.city.p);
    const cluster = against('cluster');
    close(cluster?.difference, expected.cluster.difference);
    close(cluster?.error, expected.cluster.error);
    close(cluster?.z, expected.cluster.z);
    expect(scores?.lowerQuartile?.part).toBe(expected.cluster.quartile);
    expect(agreement?.n).toBe(expected.gap.n);
    close(agreement?.absolute, expected.gap.absolute);
    close(agreement?.signed, expected.gap.signed);
    const { lowered, confirmed, raised, far } = agreement ?? {};
    expect([lowered, confirmed, raised, far].map((share) => share?.n)).toEqual(expected.shares);
    if (typeof correlation === 'string') throw new Error(correlation);
    const { pearson } = correlation;
    [pearson.value, pearson.interval?.low, pearson.interval?.high].forEach((found, at) => {
      close(found, expected.pearson[at] ?? NaN);
    });
    close(correlation.spearman.value, expected.spearman);
    close(correlation.kendall.value, expected.kendall);
    close(correlation.kappa, expected.kappa);
    expect(turnout).toMatchObject(expected.turnout);
  });
});
