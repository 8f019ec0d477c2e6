import type { Category } from '../catalogue/model.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import type { TableDescription } from '../monitoring/description.ts';
import type { Survey } from '../survey/survey.ts';
import { checkMeasure } from './checkMeasure.ts';
import { indexIndicators } from './indicatorIndex.ts';
import type { Yaml, YamlPath } from './readYaml.ts';
import { schoolFile } from './school.ts';
import type { SchoolSpec } from './schoolSchema.ts';

/** What the ids of `school.yaml` may name. */
export interface KnownNames {
  readonly categories: readonly Category[];
  readonly tables: readonly TableDescription[];
  /** Definitions that could be read. */
  readonly surveys: readonly Survey[];
  /** Ids of all definitions: a broken one has a problem of its own. */
  readonly surveyFiles: readonly string[];
}

/** 0,75 where per cent are asked: a share that was meant to be 75. */
function isPart(percent: number): boolean {
  return percent > 0 && percent <= 1;
}

function toText(value: number): string {
  return String(value).replace('.', ',');
}

/**
 * Every id of `school.yaml` must name something that is there, and every band must have its place on the scale.
 * Logs ШК-10 … ШК-15 and ШК-17 with their rows; `true` when nothing stops the publication.
 */
export function checkSchool(
  spec: SchoolSpec,
  yaml: Yaml,
  known: KnownNames,
  log: ProblemLog,
): boolean {
  const before = log.errors;
  const place = (path: YamlPath) => ({ file: schoolFile, row: yaml.rowOf(path) });
  const keyPlace = (path: YamlPath, key: string) => ({
    file: schoolFile,
    row: yaml.rowOfKey(path, key),
  });

  const shares = new Map<string, boolean>();
  /** Of which more is better: nobody aims at one per cent of that. */
  const rising = new Set<string>();
  for (const [id, { indicator }] of indexIndicators(known.categories)) {
    shares.set(id, indicator.value === 'share');
    if (indicator.direction === 'up') rising.add(id);
  }
  const objects = new Set(
    known.categories.flatMap((one) =>
      one.groups.flatMap((group) => group.objects.map((o) => o.slug)),
    ),
  );
  spec.indicators.forEach(({ object, ...indicator }, index) => {
    const id = `${object}.${indicator.key}`;
    if (!objects.has(object)) {
      log.add({
        code: 'ШК-10',
        place: place(['indicators', index, 'object']),
        details: { object },
      });
    }
    if (shares.has(id)) {
      log.add({ code: 'ШК-11', place: place(['indicators', index, 'key']), details: { id } });
    }
    shares.set(id, indicator.value === 'share');
    if (indicator.direction === 'up') rising.add(id);
    for (const missing of checkMeasure(indicator.measure, known.tables, known.surveys)) {
      const details = { id, missing };
      log.add({ code: 'ШК-15', place: place(['indicators', index, 'measure']), details });
    }
  });

  for (const section of ['targets', 'norms'] as const)
    for (const id of Object.keys(spec[section])) {
      if (!shares.has(id))
        log.add({ code: 'ШК-12', place: keyPlace([section], id), details: { id } });
    }
  const checkPercents = (
    section: 'targets' | 'norms',
    id: string,
    percents: readonly number[],
  ): void => {
    const path = [section, id];
    const bad = percents.find((percent) => percent < 0 || percent > 100);
    if (bad !== undefined) {
      const details = {
        key: `${section} → ${id}`,
        found: toText(bad),
        rule: 'процент от 0 до 100',
      };
      log.add({ code: 'ШК-03', place: place(path), details });
    } else if (rising.has(id) && percents.length > 0 && percents.every(isPart)) {
      const details = { id, percents: percents.map(toText) };
      log.add({ code: 'ШК-17', place: place(path), details });
    }
  };
  for (const [id, target] of Object.entries(spec.targets))
    if (shares.get(id) === true) checkPercents('targets', id, [target]);
  for (const [id, { bands }] of Object.entries(spec.norms)) {
    const percents = bands.flatMap(({ from }) => from ?? []);
    if (shares.get(id) === true) checkPercents('norms', id, percents);
  }
  for (const [id, { bands }] of Object.entries(spec.norms)) {
    const rises = bands.every((band, index) =>
      index === 0
        ? band.from === undefined
        : band.from !== undefined && band.from > (bands[index - 1]?.from ?? -Infinity),
    );
    if (!rises) log.add({ code: 'ШК-14', place: keyPlace(['norms'], id), details: { id } });
  }

  const surveys = new Set(known.surveyFiles);
  spec.terms.forEach((term, index) => {
    for (const survey of Object.keys(term.surveys)) {
      if (surveys.has(survey)) continue;
      const at = keyPlace(['terms', index, 'surveys'], survey);
      log.add({ code: 'ШК-13', place: at, details: { survey } });
    }
  });
  return log.errors === before;
}
