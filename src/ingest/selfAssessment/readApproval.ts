import type { ProblemLog } from '../../kit/problemLog.ts';
import { readYaml } from '../readYaml.ts';
import { approvalSchema, type ReportApproval } from './approvalSchema.ts';

/**
 * `approval.yaml` of a report; what can't be read is named with its row (РЗД-09) and is empty
 * then. A report that was published before it was approved is named, too (РЗД-12).
 */
export function readApproval(file: string, text: string, log: ProblemLog): ReportApproval {
  const yaml = readYaml(file, text, log);
  if (yaml === undefined) return {};
  const result = approvalSchema.safeParse(yaml.value ?? {});
  if (result.success) {
    const { approvedOn, published } = result.data;
    if (approvedOn !== undefined && published !== undefined && published < approvedOn) {
      const place = { file, row: yaml.rowOf(['published']) };
      log.add({ code: 'РЗД-12', place, details: { published, approvedOn } });
    }
    return result.data;
  }
  for (const issue of result.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    for (const key of unknown) {
      const place = { file, row: yaml.rowOfKey(issue.path, key) };
      const rule = 'одна из строк considered, approvedBy, order, approvedOn, published';
      log.add({ code: 'РЗД-09', place, details: { key, rule } });
    }
    if (unknown.length > 0) continue;
    const place = { file, row: yaml.rowOf(issue.path) };
    const key = issue.path.map(String).join(' → ');
    log.add({ code: 'РЗД-09', place, details: { key, rule: issue.message } });
  }
  return {};
}
