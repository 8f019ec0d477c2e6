import type { Norm } from '../../catalogue/model.ts';
import { band } from '../band.ts';
import type { PartObjectivity } from './partObjectivity.ts';

/** What of a work needs to be looked into: a discrepancy, never a violation. */
export type Attention =
  'above' | 'below' | 'gap' | 'lowered' | 'raised' | 'far' | 'turnout' | 'correlation';

/**
 * The discrepancies of a work in a fixed order. Of the measures with three bands the lowest counts: the middle one is
 * told beside the number. Each |mark − journal mark| ≥ 2 is looked into, and so is a share of lowered or raised marks
 * outside of its norm.
 *
 * Source: domain 2.1–2.4.
 */
export function attentionTo(part: PartObjectivity, shift: Norm): readonly Attention[] {
  const { scores, agreement, bands } = part;
  const city = scores?.comparisons.find(({ scope }) => scope === 'city');
  const verdict = city?.intervals?.verdict;
  const isShifted = (share: number | undefined): boolean =>
    share !== undefined && band(share, shift)?.level !== 'high';
  const found: readonly (readonly [Attention, boolean])[] = [
    ['above', verdict === 'above'],
    ['below', verdict === 'below'],
    ['gap', bands.gap?.level === 'low'],
    ['lowered', isShifted(agreement?.lowered.share)],
    ['raised', isShifted(agreement?.raised.share)],
    ['far', (agreement?.far.n ?? 0) > 0],
    ['turnout', bands.turnout?.level === 'low'],
    ['correlation', bands.correlation?.level === 'low'],
  ];
  return found.flatMap(([attention, holds]) => (holds ? [attention] : []));
}
