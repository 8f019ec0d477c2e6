const known = new Map<number, number>();
const STEPS = 4000;

/** ∫ cos^(ν−1) from 0 to `angle`, by Simpson's rule: Student's distribution after t = √ν·tan θ. */
function area(angle: number, freedom: number): number {
  const height = (at: number): number => Math.max(0, Math.cos(at)) ** (freedom - 1);
  const step = angle / STEPS;
  let total = height(0) + height(angle);
  for (let i = 1; i < STEPS; i += 1) total += height(i * step) * (i % 2 === 1 ? 4 : 2);
  return (total * step) / 3;
}

/** The 97.5 % quantile of Student's distribution out of its density alone, by bisection. */
export function studentQuantile(freedom: number): number {
  const ready = known.get(freedom);
  if (ready !== undefined) return ready;
  const half = area(Math.PI / 2, freedom);
  let [low, high] = [0, Math.PI / 2];
  for (let i = 0; i < 45; i += 1) {
    const middle = (low + high) / 2;
    if (area(middle, freedom) / half < 0.95) low = middle;
    else high = middle;
  }
  const quantile = Math.sqrt(freedom) * Math.tan(low);
  known.set(freedom, quantile);
  return quantile;
}
