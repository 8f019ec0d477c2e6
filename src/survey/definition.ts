import { z } from 'zod';

/** What is read of a SurveyJS 2.5 definition; `checkProperties` names what else of it would be lost. */

const translated = z
  .object({ default: z.string().optional(), ru: z.string().optional() })
  .transform(({ ru, default: other }) => ru ?? other ?? '');

/** A text in one language: plain, or the Russian (else the default) of a translated one. Spaces are tidied. */
export const text = z
  .union([z.string(), z.number().transform(String), translated])
  .transform((words) => words.replace(/\s+/gu, ' ').trim());

const value = z.union([z.string(), z.number(), z.boolean()]);

const item = z.union([
  value.transform((plain) => ({ value: plain, text: String(plain) })),
  z
    .object({ value: value.default(''), text: text.optional() })
    .transform((one) => ({ value: one.value, text: one.text ?? String(one.value) })),
]);

/** A choice, a matrix row or a column as it stands: value and words. */
export type Item = z.output<typeof item>;

const items = z.array(item).default([]);
const flag = z.boolean().default(false);
/** A limit; to SurveyJS what is below 1 sets none. */
const limit = z
  .int()
  .optional()
  .transform((number) => (number === undefined || number < 1 ? undefined : number));

const element = z.object({
  type: z.string(),
  name: z.string().default(''),
  title: text.optional(),
  description: text.optional(),
  isRequired: flag,
  eachRowRequired: flag,
  visibleIf: z.string().optional(),
  choices: items,
  showOtherItem: flag,
  hasOther: flag,
  showNoneItem: flag,
  noneText: text.default('Нет'),
  showDontKnowItem: flag,
  dontKnowText: text.default('Не знаю'),
  showRefuseItem: flag,
  refuseText: text.default('Отказываюсь отвечать'),
  columns: items,
  rows: items,
  rateValues: items,
  rateMin: z.number().default(1),
  rateMax: z.number().optional(),
  rateCount: z.number().default(5),
  rateStep: z.number().positive().default(1),
  minRateDescription: text.optional(),
  maxRateDescription: text.optional(),
  labelTrue: text.default('Да'),
  labelFalse: text.default('Нет'),
  valueTrue: value.default(true),
  valueFalse: value.default(false),
  inputType: z.string().default('text'),
  maxLength: limit,
  minSelectedChoices: limit,
  maxSelectedChoices: limit,
  vsokoGroup: flag,
  vsokoReverse: flag,
  vsokoChoices: z.enum(['classes', 'parallels', 'subjects']).optional(),
  vsokoParallels: z.tuple([z.number(), z.number()]).optional(),
  get elements(): z.ZodDefault<z.ZodArray<typeof element>> {
    return z.array(element).default([]);
  },
});

/** A question, or a panel with its elements. */
export type Element = z.output<typeof element>;

const page = z.object({
  name: z.string().default(''),
  title: text.optional(),
  visibleIf: z.string().optional(),
  elements: z.array(element).default([]),
});

export const definition = z.object({
  title: text.optional(),
  description: text.optional(),
  pages: z.array(page).default([]),
  /** A short definition has its questions here, without pages. */
  elements: z.array(element).default([]),
  vsoko: z
    .object({ audience: text.optional(), minutes: z.number().positive().optional() })
    .default({}),
});
