import type { Measure } from '../../../src/catalogue/model.ts';
import { share, sum, type Recomputed } from './plain.ts';
import { readAnswers } from './readAnswers.ts';

export type ItemMeasure = Extract<Measure, { items: unknown }>;

/** What the numbers of an answer's scale are worth in this measure; undefined: the answer does not count. */
function worth(
  measure: ItemMeasure,
  value: string | number,
  scale: readonly number[],
): number | undefined {
  switch (measure.kind) {
    case 'top-two-box':
      return typeof value === 'number'
        ? Number(scale.indexOf(value) >= scale.length - (scale.length > 3 ? 2 : 1))
        : undefined;
    case 'answer-share':
      return ['hard', 'none', 'skip'].includes(String(value))
        ? undefined
        : Number(measure.values.includes(value));
    case 'nps':
      return typeof value === 'number' ? (value >= 9 ? 1 : value >= 7 ? 0.5 : 0) : undefined;
    case 'scale-mean':
    case 'index': {
      const [low = 0] = scale;
      return typeof value === 'number' ? (value - low) / ((scale.at(-1) ?? 0) - low) : undefined;
    }
  }
}

/** Points out of answers of every respondent who gave at least one answer that counts. */
export function respondents(
  measure: ItemMeasure,
  { root, term }: { readonly root: string; readonly term: string },
): readonly { readonly points: number; readonly answers: number }[] {
  return [...new Set(measure.items.map(({ survey }) => survey))].flatMap((survey) => {
    const read = readAnswers(root, term, survey);
    const questions = measure.items.filter((item) => item.survey === survey);
    return (read?.answers ?? []).flatMap((answers) => {
      const all = questions.flatMap(({ question }) => {
        const value = answers.get(question);
        const point =
          value === undefined ? undefined : worth(measure, value, read?.scale(question) ?? []);
        return point === undefined ? [] : [point];
      });
      return all.length === 0 ? [] : [{ points: sum(all), answers: all.length }];
    });
  });
}

/** Points of all answers over the number of answers; n counts people, not answers. */
export function recomputeAnswers(
  measure: ItemMeasure,
  place: { readonly root: string; readonly term: string },
): Recomputed | undefined {
  const all = respondents(measure, place);
  const most = measure.kind === 'scale-mean' ? measure.max : 1;
  return share(
    sum(all.map(({ points }) => points)) * most,
    sum(all.map(({ answers }) => answers)),
    all.length,
  );
}
