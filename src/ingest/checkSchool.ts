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

/**
 * Every id of `school.yaml` must name something that is there, and every band must have its place on the scale.
 * Logs ШК-10 … ШК-15 with their rows; `true` when there is nothing to log.
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
  for (const [id, { indicator }] of indexIndicators(known.categories)) {
    shares.set(id, indicator.value === 'share');
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
  for (const [id, target] of Object.entries(spec.targets)) {
    if (shares.get(id) !== true || (target >= 0 && target <= 100)) continue;
    const details = { key: `targets → ${id}`, found: String(target), rule: 'процент от 0 до 100' };
    log.add({ code: 'ШК-03', place: place(['targets', id]), details });
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
