import type { Question, Survey } from '../survey/survey.ts';
import { AnswerGrid } from './answerGrid.ts';
import type { IndicatorId, ScaleTally } from './facts.ts';
import { pointsOfSet, toSurveyPoints } from './itemPoints.ts';
import type { ItemMeasure, SurveyPoints } from './itemPoints.ts';
import { ItemSums } from './itemSums.ts';
import type { RespondentGroups } from './respondentGroups.ts';
import type { GroupName } from './rowGroups.ts';
import { ScaleSums } from './scaleSums.ts';
import { tallyItems } from './tallyItems.ts';
import type { AnswerNumbers, CountedItems } from './tallyItems.ts';

/** The answers of one respondent, one entry per question of the survey. */
export interface RespondentAnswers {
  /** Option; its number of options for a blank; below 0 where nothing counts (bad cell, column not in the file). */
  readonly codes: Int32Array;
  /** Options of the questions with several answers; there `codes` only tells a blank. */
  readonly chosen: (readonly number[] | undefined)[];
}

/** Everything counted for one group of respondents of one survey. */
export interface SurveyGroup {
  readonly respondents: number;
  /** The counts of a measure's items; `undefined`: none of them stands in this survey. */
  itemsOf(indicator: IndicatorId): CountedItems | undefined;
  /** How many chose an option of a question. */
  readonly numbers: AnswerNumbers;
}

/** What is left of a file of responses. */
export interface SurveyCounts {
  readonly survey: Survey;
  readonly file: string;
  readonly total: SurveyGroup;
  readonly groups: readonly (GroupName & { readonly counts: SurveyGroup })[];
  /** Of an index over several questions of this survey; `undefined`: it is no such index. */
  scaleOf(indicator: IndicatorId): ScaleTally | undefined;
}

/** A measure over several items of the survey: one person's answers are added up before the row is forgotten. */
interface Bundle {
  readonly points: SurveyPoints;
  readonly sums: ItemSums;
}

/**
 * Counts respondents of one survey. Memory grows with groups × questions × options; a row costs one addition per
 * question and a few per measure of several items.
 */
export class SurveyCounter {
  readonly #survey: Survey;
  readonly #groups: RespondentGroups;
  readonly #grid: AnswerGrid;
  readonly #respondents: number[] = [];
  readonly #several: readonly number[];
  readonly #points = new Map<IndicatorId, SurveyPoints>();
  readonly #bundles = new Map<IndicatorId, Bundle>();
  readonly #scales = new Map<IndicatorId, ScaleSums>();

  constructor(
    survey: Survey,
    measures: ReadonlyMap<IndicatorId, ItemMeasure>,
    groups: RespondentGroups,
  ) {
    this.#survey = survey;
    this.#groups = groups;
    this.#grid = new AnswerGrid(survey.questions.map(gridSize));
    this.#several = survey.questions.flatMap(({ kind }, at) => (kind === 'choices' ? [at] : []));
    for (const [id, measure] of measures) {
      const points = toSurveyPoints(measure, survey);
      if (points.items.length === 0) continue;
      this.#points.set(id, points);
      const single =
        points.items.length === 1 && !this.#several.includes(points.items[0]?.question ?? -1);
      if (!single) this.#bundles.set(id, { points, sums: new ItemSums() });
      const isScale = measure.kind === 'index' || measure.kind === 'scale-mean';
      if (isScale && points.items.length > 1) this.#scales.set(id, new ScaleSums(points));
    }
  }

  /** Counts one respondent of a combination of groups. */
  add({ codes, chosen }: RespondentAnswers, combination: number): void {
    this.#respondents[combination] = (this.#respondents[combination] ?? 0) + 1;
    this.#grid.addAll(combination, codes);
    for (const question of this.#several)
      for (const option of chosen[question] ?? []) this.#grid.add(combination, question, option);
    for (const { points, sums } of this.#bundles.values()) {
      let x = 0;
      let y = 0;
      for (const { question, points: ofOptions } of points.items) {
        const options = chosen[question];
        const one =
          options === undefined
            ? ofOptions[codes[question] ?? -1]
            : pointsOfSet(options, ofOptions);
        if (one === undefined) continue;
        x += one;
        y += 1;
      }
      sums.add(combination, x, y);
    }
    for (const scale of this.#scales.values()) scale.add(codes);
  }

  /** What was counted in `file`, for the whole survey and each group. */
  counts(file: string): SurveyCounts {
    return {
      survey: this.#survey,
      file,
      total: this.#groupOf(this.#groups.all()),
      scaleOf: (indicator) => this.#scales.get(indicator)?.tally(this.#survey.id),
      groups: this.#groups.groups().map(({ dimension, name, combinations }) => ({
        dimension,
        name,
        counts: this.#groupOf(combinations),
      })),
    };
  }

  #groupOf(combinations: readonly number[]): SurveyGroup {
    const numbers = this.#grid.fold(combinations);
    return {
      respondents: combinations.reduce((sum, one) => sum + (this.#respondents[one] ?? 0), 0),
      numbers,
      itemsOf: (indicator) => {
        const points = this.#points.get(indicator);
        if (points === undefined) return undefined;
        const bundle = this.#bundles.get(indicator);
        const sums = bundle?.sums.fold(combinations, points.unit);
        return tallyItems(points, this.#survey.questions, numbers, sums);
      },
    };
  }
}

/** Options, then blank; where several may be chosen, then also who chose anything. Words are not counted. */
function gridSize({ kind, options }: Question): number {
  if (kind === 'text') return 0;
  return options.length + (kind === 'choices' ? 2 : 1);
}
