import { assess } from '../assessment/assess.ts';
import {
  assessObjectivity,
  type TermObjectivity,
} from '../assessment/objectivity/assessObjectivity.ts';
import { objectivityNorms } from '../assessment/objectivity/objectivityNorms.ts';
import type { Measurement } from '../assessment/measurement.ts';
import { toTitles } from '../assessment/titles.ts';
import type { LoadedSchool } from '../ingest/loadSchool.ts';
import { tables } from '../monitoring/tables.ts';

/** Every measurement of every term, before the publication rules. */
export function assessSchool(loaded: LoadedSchool): readonly Measurement[] {
  const { school, catalogue, instruments, facts, surveys, termSurveys } = loaded;
  const terms = school.terms.map(({ id }) => id);
  const now = toTitles(tables, surveys);
  const asked = new Map([...termSurveys].map(([term, own]) => [term, toTitles(tables, own)]));
  // Apart: what is measured beside the catalogue is no part of the changes that a term's overview judges together.
  return [catalogue, [instruments]].flatMap((trees) =>
    assess(trees, facts, terms, school, now, asked),
  );
}

/** The passports of objectivity of every term, before the publication rules. */
export function assessPassports({
  school,
  catalogue,
  facts,
}: Pick<LoadedSchool, 'school' | 'catalogue' | 'facts'>): readonly TermObjectivity[] {
  return assessObjectivity(facts, objectivityNorms(catalogue, school.norms));
}
