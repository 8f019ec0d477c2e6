import { createHash } from 'node:crypto';
import type { Chart } from './chart.ts';

/**
 * Name of a chart's SVG in a cache: SHA-256 in hex of all that the SVG shows, whatever the order of keys. The table
 * twin is not in the SVG and does not count. Whoever keeps drawings parts them by the program that drew them.
 */
export function chartKey({ id, title, description, spec }: Chart): string {
  const content = canonicalJson({ id, title, description, spec });
  return createHash('sha256').update(content).digest('hex');
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
