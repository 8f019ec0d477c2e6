import type { OrderLine } from '../../catalogue/order1324/orderLine.ts';
import type { Tally } from '../../ingest/facts.ts';
import type { LineCount, TermLine } from '../../ingest/selfAssessment/termLines.ts';
import { estimate } from '../estimate.ts';
import type { LineFigure } from './lineFigure.ts';

/**
 * The figure of a line out of what was counted for it in one half-year. `undefined`: nothing was counted, or there is
 * nobody to take a share of.
 */
export function tableFigure(line: OrderLine, { own, among }: TermLine): LineFigure | undefined {
  const total = totalOf(own);
  if (total === undefined || 'absence' in own.found) return undefined;
  if (line.kind === 'persons') {
    return total.kind === 'amounts' ? { kind: 'persons', n: total.of } : undefined;
  }
  if (line.kind === 'persons-share') {
    const parts = partOf(total);
    const whole = among === undefined ? parts?.whole : amountOf(totalOf(among));
    if (parts === undefined || whole === undefined || whole <= 0) return undefined;
    const isRest = line.source.from === 'tables' && line.source.complement === true;
    const n = isRest ? whole - parts.part : parts.part;
    return { kind: 'persons-share', n, share: n / whole, whole };
  }
  const { enumeration } = own.found;
  const result = estimate(total, { measure: own.measure, enumeration });
  if (line.kind !== 'number' || 'missing' in result) return undefined;
  const { value, n } = result;
  return own.measure.kind === 'mean' ? { kind: 'number', value, n } : { kind: 'number', value };
}

function totalOf({ found }: LineCount): Tally | undefined {
  return 'absence' in found ? undefined : found.total;
}

function amountOf(tally: Tally | undefined): number | undefined {
  return tally?.kind === 'amounts' ? tally.of : undefined;
}

function partOf(tally: Tally): { readonly part: number; readonly whole: number } | undefined {
  if (tally.kind === 'amounts') return { part: tally.of, whole: tally.to };
  return tally.kind === 'share' ? tally : undefined;
}
