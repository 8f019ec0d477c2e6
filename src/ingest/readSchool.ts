import type { z } from 'zod';
import type { ProblemLog } from '../kit/problemLog.ts';
import { checkTerms } from './checkTerms.ts';
import { readYaml } from './readYaml.ts';
import type { Yaml, YamlPath } from './readYaml.ts';
import { schoolFile } from './school.ts';
import { schoolSchema } from './schoolSchema.ts';
import type { SchoolSpec } from './schoolSchema.ts';

/**
 * Reads `data/school.yaml` as far as the file alone can tell: syntax (ШК-02), keys and values (ШК-03 … ШК-05),
 * dates and order of the terms (ШК-06, ШК-07). Whether its ids exist is asked by `checkSchool`.
 * Every fault is in the log with its row; with any of them the result is `undefined`.
 */
export function readSchool(
  text: string,
  log: ProblemLog,
): { readonly spec: SchoolSpec; readonly yaml: Yaml } | undefined {
  if (text.includes('\uFFFD')) {
    log.add({ code: 'ШК-08', place: { file: schoolFile }, details: {} });
    return undefined;
  }
  const yaml = readYaml(schoolFile, text, log);
  if (yaml === undefined) return undefined;
  const result = schoolSchema.safeParse(yaml.value ?? {});
  if (!result.success) {
    for (const issue of result.error.issues) reportIssue(issue, yaml, log);
    return undefined;
  }
  return checkTerms(result.data.terms, yaml, log) ? { spec: result.data, yaml } : undefined;
}

function reportIssue(issue: z.core.$ZodIssue, yaml: Yaml, log: ProblemLog): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const place = { file: schoolFile, row: yaml.rowOfKey(issue.path, key) };
      log.add({ code: 'ШК-04', place, details: { key: pathText([...issue.path, key]) } });
    }
    return;
  }
  const key = pathText(issue.path);
  const place = { file: schoolFile, row: yaml.rowOf(issue.path) };
  const found = valueAt(yaml.value, issue.path);
  if (found === undefined || found === null) {
    log.add({ code: 'ШК-05', place, details: { key, rule: issue.message } });
  } else {
    const details = { key, found: shownValue(found), rule: issue.message };
    log.add({ code: 'ШК-03', place, details });
  }
}

/** `terms → № 1 → from`, as a person finds it in the file. */
function pathText(path: YamlPath): string {
  const steps = path.map((step) => (typeof step === 'number' ? `№ ${step + 1}` : String(step)));
  return steps.join(' → ');
}

function valueAt(root: unknown, path: YamlPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    const own: { readonly value?: unknown } | undefined = Object.getOwnPropertyDescriptor(
      value,
      step,
    );
    value = own?.value;
  }
  return value;
}

function shownValue(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number';
  return isPlain || typeof value === 'boolean' ? String(value) : 'несколько строк';
}
