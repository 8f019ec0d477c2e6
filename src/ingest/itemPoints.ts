import type { Measure } from '../catalogue/model.ts';
import type { Option, Question, Survey } from '../survey/survey.ts';

/** A measure that is counted from answers to items. */
export type ItemMeasure = Extract<Measure, { items: unknown }>;

/** Points of the options of one question, in whole units. */
export interface ItemPoints {
  /** Place of the question in the survey. */
  readonly question: number;
  /** By option; `undefined`: the answer does not count (hard to say, or no point of the scale). */
  readonly points: readonly (number | undefined)[];
}

/** How a measure values the answers of one survey. */
export interface SurveyPoints {
  readonly items: readonly ItemPoints[];
  /** What one whole unit is worth in points: 1/4 on a five-point scale. */
  readonly unit: number;
}

/** Scales up to eleven steps, and most others, come out whole. */
const finestUnit = 2520;

/**
 * The items of a measure that stand in this survey, with what each option is worth: score 0…1 for `index` and
 * `scale-mean` (which is stretched to its maximum at the end), promoters 1 and detractors 0 for `nps`, 1 or 0 for
 * shares. Points are whole units, so that sums do not depend on the order of rows.
 */
export function toSurveyPoints(measure: ItemMeasure, survey: Survey): SurveyPoints {
  const valued = measure.items
    .filter((item) => item.survey === survey.id)
    .flatMap(({ question: name }) => {
      const question = survey.questions.findIndex((one) => one.name === name);
      const found = survey.questions[question];
      return found === undefined ? [] : [{ question, values: toValues(measure, found) }];
    });
  const all = valued.flatMap(({ values }) => values).filter((value) => value !== undefined);
  const steps = wholeSteps(all);
  const items = valued.map(({ question, values }) => ({
    question,
    points: values.map((value) => (value === undefined ? undefined : Math.round(value * steps))),
  }));
  return { items, unit: 1 / steps };
}

function toValues(measure: ItemMeasure, { options }: Question): readonly (number | undefined)[] {
  const value = (option: Option): number | undefined => {
    switch (measure.kind) {
      case 'top-two-box':
        return option.positive === true ? 1 : 0;
      case 'answer-share':
        return measure.values.includes(option.value) ? 1 : 0;
      case 'scale-mean':
      case 'index':
        return option.score;
      case 'nps':
        return npsPoints(option.value);
    }
  };
  return options.map((option) => (option.kind === 'substantive' ? value(option) : undefined));
}

/** A promoter 1, a detractor 0, between them 1/2; no number from 0 to 10 does not count. */
function npsPoints(value: Option['value']): number | undefined {
  const chosen = Number(value);
  if (!(Number.isInteger(chosen) && chosen >= 0 && chosen <= 10)) return undefined;
  if (chosen >= 9) return 1;
  return chosen >= 7 ? 0.5 : 0;
}

/** The smallest number of equal steps from 0 to 1 on which all the values lie. */
function wholeSteps(values: readonly number[]): number {
  for (let steps = 1; steps < finestUnit; steps += 1) {
    if (values.every((value) => Math.abs(value * steps - Math.round(value * steps)) < 1e-9)) {
      return steps;
    }
  }
  return finestUnit;
}

/**
 * Points of several options chosen at once: the best of them; `undefined` where none counts.
 * @example pointsOfSet([0, 2], [1, 0, undefined]) // 1
 */
export function pointsOfSet(
  chosen: readonly number[],
  points: readonly (number | undefined)[],
): number | undefined {
  let best: number | undefined;
  for (const option of chosen) {
    const one = points[option];
    if (one !== undefined && (best === undefined || one > best)) best = one;
  }
  return best;
}
