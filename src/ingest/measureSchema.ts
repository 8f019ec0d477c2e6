import { z } from 'zod';
import type { Condition, OutsideStatistic } from '../catalogue/model.ts';

const name = (rule: string) => z.string({ error: rule }).min(1, rule).max(100, rule);
const column = name('имя столбца');
const table = name('имя таблицы');
const value = z.union([z.string(), z.number(), z.boolean()], {
  error: 'слово, число или true/false',
});
const number = z.number({ error: 'число' });

const conditionRule =
  'условие: column и одно из is, oneOf, startsWith, containsAny, atLeast, atMost, filled, withinYears, notAfter; или not';
/** A condition on a row; that of two fixed days is the program's own and not a school's. */
export const conditionSchema: z.ZodType<Condition> = z.union(
  [
    z.strictObject({ column, is: value }),
    z.strictObject({ column, oneOf: z.array(z.union([z.string(), z.number()])).min(1) }),
    z.strictObject({ column, startsWith: z.string().min(1) }),
    z.strictObject({ column, containsAny: z.array(z.string().min(1)).min(1) }),
    z.strictObject({ column, atLeast: number }),
    z.strictObject({ column, atMost: number }),
    z.strictObject({ column, filled: z.boolean() }),
    z.strictObject({ column, withinYears: z.int().min(1) }),
    z.strictObject({ column, notAfter: column }),
    z.strictObject({
      get not() {
        return conditionSchema;
      },
    }),
  ],
  { error: conditionRule },
);
const conditions = z.array(conditionSchema, { error: `список, в каждой строке ${conditionRule}` });
const where = conditions.exactOptional();

const OUTSIDE_STATISTICS = [
  'overlap-share',
  'mean-gap',
  'far-gap-share',
  'participation-gap',
  'absent-difference',
  'spearman',
  'kendall',
  'pearson',
  'cluster-difference',
  'cluster-z',
  'lower-quartile-share',
] as const satisfies readonly OutsideStatistic[];

const amountRule = 'table и одно из rows: all, sum, distinct, pairs';
/** What a count counts and a ratio divides. */
export const amountSchema = z.union(
  [
    z.strictObject({ table, rows: z.literal('all'), where }),
    z.strictObject({ table, sum: column, where }),
    z.strictObject({ table, distinct: column, where }),
    z.strictObject({ table, pairs: z.tuple([column, column]), where }),
  ],
  { error: amountRule },
);

/** What a mean takes from a row. */
export const rowNumberSchema = z.union(
  [
    z.strictObject({ column }),
    z.strictObject({ daysFrom: column, daysTo: column }),
    z.strictObject({ hoursFrom: column, hoursTo: column }),
  ],
  { error: 'column, или daysFrom и daysTo, или hoursFrom и hoursTo' },
);

const items = z
  .array(
    z.strictObject(
      { survey: name('имя анкеты'), question: name('имя вопроса') },
      { error: 'survey и question' },
    ),
    { error: 'список вопросов' },
  )
  .min(1, 'хотя бы один вопрос');

/**
 * How a school writes a measure in `school.yaml`: the vocabulary of the catalogue.
 */
export const measureSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('share-of-rows'),
      table,
      of: where,
      that: conditions.min(1, 'хотя бы одно условие'),
    }),
    z.strictObject({
      kind: z.literal('share-of-counts'),
      table,
      part: column,
      whole: column,
      where,
    }),
    z.strictObject({
      kind: z.literal('share-of-maximum'),
      table,
      points: column,
      maximum: column,
      where,
    }),
    z.strictObject({
      kind: z.literal('weighted-share'),
      table,
      column,
      weights: z.record(z.string(), number, { error: 'значения с весами, например «5: 1»' }),
      where,
    }),
    z.strictObject({ kind: z.enum(['mean', 'median']), table, of: rowNumberSchema, where }),
    z.strictObject({
      kind: z.literal('ratio'),
      of: amountSchema,
      to: amountSchema,
      per: number.positive('число больше нуля'),
    }),
    z.strictObject({ kind: z.literal('count'), of: amountSchema }),
    z.strictObject({
      kind: z.literal('parallel-spread'),
      statistic: z.enum(['range', 'between-variance'], { error: '«range» или «between-variance»' }),
      table: z.literal('marks', { error: '«marks»' }),
      where,
    }),
    z.strictObject({
      kind: z.literal('outside-works'),
      statistic: z.enum(OUTSIDE_STATISTICS, {
        error: `одно из слов: ${OUTSIDE_STATISTICS.join(', ')}`,
      }),
    }),
    z.strictObject({ kind: z.literal('entered') }),
    z.strictObject({ kind: z.literal('top-two-box'), items }),
    z.strictObject({
      kind: z.literal('answer-share'),
      items,
      values: z.array(value).min(1, 'хотя бы один ответ'),
    }),
    z.strictObject({
      kind: z.literal('scale-mean'),
      items,
      max: number.positive('число больше нуля'),
    }),
    z.strictObject({ kind: z.literal('index'), items }),
    z.strictObject({ kind: z.literal('nps'), items }),
    z.strictObject({
      kind: z.literal('coverage'),
      surveys: z.array(name('имя анкеты'), { error: 'список анкет' }).min(1, 'хотя бы одна анкета'),
    }),
  ],
  { error: 'вид расчёта kind, например share-of-rows' },
);
