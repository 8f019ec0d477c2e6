import type { Norm } from '../../catalogue/model.ts';
import { band } from '../band.ts';
import type { ObjectivityNorms } from './objectivityNorms.ts';
import type { PartObjectivity } from './partObjectivity.ts';

/** What of a work needs to be looked into: a discrepancy, never a violation. */
export type Attention =
  'above' | 'below' | 'gap' | 'lowered' | 'raised' | 'far' | 'turnout' | 'correlation';

function isOff(value: number | undefined, norm: Norm | undefined): boolean {
  if (value === undefined || norm === undefined) return false;
  const match = band(value, norm);
  return match !== undefined && match.level !== 'high';
}

/** Only a low correlation is told: the middle one is what marks of four steps mostly give. */
function isLow(value: number, norm: Norm | undefined): boolean {
  return norm !== undefined && band(value, norm)?.level === 'low';
}

/**
 * The discrepancies of a work by its norms, in a fixed order; each |mark − journal mark| ≥ 2 is one.
 * Source: domain 2.1–2.4.
 */
export function attentionTo(part: PartObjectivity, norms: ObjectivityNorms): readonly Attention[] {
  const { scores, agreement, correlation, turnout } = part;
  const city = scores?.comparisons.find(({ scope }) => scope === 'city');
  const verdict = city?.intervals?.verdict;
  const found: readonly (readonly [Attention, boolean])[] = [
    ['above', verdict === 'above'],
    ['below', verdict === 'below'],
    ['gap', isOff(agreement?.absolute, norms.gap)],
    ['lowered', isOff(agreement?.lowered.share, norms.shift)],
    ['raised', isOff(agreement?.raised.share, norms.shift)],
    ['far', (agreement?.far.n ?? 0) > 0],
    ['turnout', isOff(turnout?.gap, norms.turnout)],
    [
      'correlation',
      typeof correlation !== 'string' && isLow(correlation.spearman.value, norms.correlation),
    ],
  ];
  return found.flatMap(([attention, holds]) => (holds ? [attention] : []));
}
