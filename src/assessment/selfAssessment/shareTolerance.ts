/**
 * How far a share may lie from its quotient: 0.1 percentage points, half a percent where whole percents are written.
 */
export function shareTolerance(share: number): number {
  const isWholePercent = Math.abs(share * 100 - Math.round(share * 100)) < 1e-6;
  return isWholePercent ? 0.005 : 0.001;
}
