import type { AssessmentObject, Indicator } from '../catalogue/model.ts';
import type { Estimate } from '../assessment/measurement.ts';
import type { PublishedGroup, PublishedMeasurement } from '../publication/published.ts';
import { benchmarkPosition } from './benchmarkPosition.ts';
import type { MeasurementIndex } from './measurementIndex.ts';
import { tidyNumber } from './tidyNumber.ts';

function intervalJson(interval: Estimate['interval']): object | null {
  if (interval === undefined) return null;
  return { low: tidyNumber(interval.low), high: tidyNumber(interval.high), level: interval.level };
}

function estimateJson(estimate: Estimate): object {
  const { interval, numerator, denominator } = estimate;
  return {
    value: tidyNumber(estimate.value),
    n: estimate.n,
    numerator: numerator === undefined ? null : tidyNumber(numerator),
    denominator: denominator === undefined ? null : tidyNumber(denominator),
    interval: intervalJson(interval),
  };
}

const NO_ESTIMATE = { value: null, n: null, numerator: null, denominator: null, interval: null };

function groupJson(group: PublishedGroup): object {
  return {
    dimension: group.dimension,
    name: group.name,
    n: group.result.kind === 'shown' ? group.result.estimate.n : null,
    value: group.result.kind === 'shown' ? tidyNumber(group.result.estimate.value) : null,
    suppressed: group.result.kind !== 'shown',
  };
}

function benchmarksJson(indicator: Indicator, measurement: PublishedMeasurement): object[] {
  const { benchmark } = indicator;
  if (benchmark === undefined) return [];
  const position = benchmarkPosition(indicator, measurement) ?? null;
  return [{ title: benchmark.of, value: benchmark.value, position }];
}

function indicatorJson(indicator: Indicator, measurement: PublishedMeasurement): object {
  const { result, change, band } = measurement;
  const difference = change.kind === 'difference' ? change : undefined;
  return {
    key: indicator.key,
    title: indicator.title,
    unit: indicator.unit,
    ...(result.kind === 'shown' ? estimateJson(result.estimate) : NO_ESTIMATE),
    status: result.kind === 'missing' ? result.reason : result.kind,
    band: band === undefined ? null : { level: band.level, label: band.label, source: band.source },
    target: measurement.target ?? null,
    previous: difference === undefined ? null : tidyNumber(difference.previous),
    change:
      difference === undefined
        ? null
        : {
            value: tidyNumber(difference.difference),
            significant: difference.verdict === 'up' || difference.verdict === 'down',
            verdict: difference.verdict,
            interval: intervalJson(difference.interval),
            p: difference.test === undefined ? null : tidyNumber(difference.test.p),
            q: difference.test === undefined ? null : tidyNumber(difference.test.q),
            tested: difference.test?.of ?? null,
          },
    series: change.kind === 'broken' ? 'broken' : 'continuous',
    benchmarks: benchmarksJson(indicator, measurement),
    groups: measurement.groups.map(groupJson),
    setAside: measurement.setAside ?? null,
    consistency: (measurement.consistency ?? []).map((scale) => ({
      ...scale,
      alpha: tidyNumber(scale.alpha),
    })),
    method: measurement.provenance.method,
    counted: measurement.provenance.counted ?? null,
    sources: measurement.provenance.sources,
  };
}

/**
 * The report of an object as JSON, a contract with other programs. Shares are 0…1. A figure that is not published is
 * null here too, and `status` says why. `significant` is the verdict of the pages: adjusted for all the changes that
 * were tested in the term (`tested`), as `q` is; `p` is that of the difference alone. `series` is `broken` where the
 * value must not be compared with the term before. `decisions` are those that were made by the end of the term, and
 * their effects as they were known then.
 */
export function objectJson(
  object: AssessmentObject,
  term: string,
  edition: string,
  index: MeasurementIndex,
  decisions: readonly object[] = [],
): string {
  const report = {
    object: object.slug,
    number: object.number,
    term,
    edition,
    indicators: object.indicators.map((indicator) =>
      indicatorJson(indicator, index.find(object.slug, indicator.key, term)),
    ),
    decisions,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
