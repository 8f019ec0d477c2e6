/** A half-year of the demonstration school. */
export interface DemoTerm {
  /** Its folder. */
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** From 0, in order of time. */
  readonly index: number;
  /** School year, from 0. */
  readonly year: number;
  readonly half: 1 | 2;
}

const firstYear = 2024;
const schoolYears = 2;

/** Two school years by half-year; the story is told after the last of them. */
export const demoTerms: readonly DemoTerm[] = Array.from({ length: schoolYears }, (_, year) => {
  const autumn = firstYear + year;
  const spring = autumn + 1;
  const name = `${autumn}/${spring} учебный год`;
  return [
    {
      id: `${autumn}-${spring}-1`,
      title: `${name}, 1-е полугодие`,
      from: `${autumn}-09-01`,
      to: `${autumn}-12-31`,
      index: year * 2,
      year,
      half: 1,
    },
    {
      id: `${autumn}-${spring}-2`,
      title: `${name}, 2-е полугодие`,
      from: `${spring}-01-09`,
      to: `${spring}-05-31`,
      index: year * 2 + 1,
      year,
      half: 2,
    },
  ] satisfies DemoTerm[];
}).flat();
