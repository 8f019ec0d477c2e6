import type { Procedure } from '../model/procedures.ts';
import { proceduresOf } from '../model/procedures.ts';
import type { DemoHalfYear } from '../model/school.ts';
import { subjectNamed } from '../model/subjects.ts';
import type { Random } from '../random.ts';
import type { TableRow } from '../tableRows.ts';

/** With whom a result is compared: how many wrote there, and how strong they are, in deviations. */
const scopes = [
  { scope: 'city', pupils: 41_000, strength: 0 },
  { scope: 'district', pupils: 2_600, strength: 0.05 },
  { scope: 'cluster', pupils: 940, strength: 0.12 },
] as const;

/** Share of the maximum that one deviation of skill is worth, and how far pupils of a city lie from each other. */
const perDeviation = 0.16;
const spread = 0.17;
/** The lower quartile of a bell curve, in deviations. */
const lowerQuartile = -0.674;

/** Results of the city, the district and the cluster in the works that came from outside. */
export function benchmarksRows({ term, random }: DemoHalfYear): readonly TableRow[] {
  const own = random.fork('benchmarks');
  return proceduresOf(term)
    .filter(({ level }) => level !== 'school')
    .flatMap((procedure) => scopesOf(procedure).map((one) => benchmarkRow(procedure, one, own)));
}

/** A work of the district has no result of the city. */
function scopesOf({ level }: Procedure): readonly (typeof scopes)[number][] {
  return level === 'district' ? scopes.filter(({ scope }) => scope !== 'city') : scopes;
}

function benchmarkRow(
  { title, subject, parallel, max, difficulty }: Procedure,
  { scope, pupils, strength }: (typeof scopes)[number],
  random: Random,
): TableRow {
  const own = random.fork(`${title}/${subject}/${parallel}/${scope}`);
  const skill = subjectNamed(subject).ease - difficulty + strength + own.normal(0, 0.04);
  const mean = (0.6 + perDeviation * skill) * max;
  const sd = (spread + own.normal(0, 0.006)) * max;
  return {
    procedure: title,
    subject,
    parallel,
    scope,
    mean: toFixed(mean, 2),
    sd: toFixed(sd, 2),
    n: Math.round(pupils * (parallel > 9 ? 0.55 : 1) * (0.96 + 0.08 * own.unit())),
    lower_quartile_score: Math.max(0, Math.round(mean + lowerQuartile * sd)),
  };
}

function toFixed(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
