import { createHash } from 'node:crypto';
import type { Chart } from './chart.ts';

/** Raise the last number whenever the same chart comes out as other SVG. */
export const renderer = 'vega 6.4.0, vega-lite 6.5.0, 1';

/**
 * Name of a chart's SVG in a cache: SHA-256 in hex of all that the SVG is made of, whatever the order of keys.
 * The table twin is not in the SVG and does not count.
 */
export function chartKey({ id, title, description, spec }: Chart): string {
  const content = canonicalJson({ renderer, id, title, description, spec });
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
