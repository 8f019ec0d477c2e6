import { z } from 'zod';
import { measureSchema } from './measureSchema.ts';
import { numberSchema } from './numberSchema.ts';

const line = (rule: string) => z.string({ error: rule }).trim().min(1, rule).max(300, rule);

/** A band of a norm: `from` in the unit that is printed (percent for a share); the first band has none. */
export const bandSchema = z.strictObject(
  {
    level: z.enum(['high', 'middle', 'low'], { error: '«high», «middle» или «low»' }),
    label: line('слово, которое увидят на странице'),
    from: numberSchema.exactOptional(),
    /** `from` itself still belongs to the band below. */
    exclusive: z.literal(true, { error: 'true' }).exactOptional(),
  },
  { error: 'строки level, label, from' },
);

const units = [
  'pupil',
  'family',
  'answer',
  'mark',
  'employee',
  'leader',
  'lesson',
  'room',
  'event',
  'score',
  'item',
  'work',
  'class',
  'course',
  'figure',
] as const;

/** An indicator of the school's own, in the vocabulary of the catalogue. */
export const indicatorSchema = z.strictObject(
  {
    /** Slug of the object it belongs to. */
    object: line('адрес объекта, например other-teacher-results'),
    key: z
      .string({ error: 'имя показателя' })
      .regex(/^[a-z][a-z0-9-]*$/, 'имя показателя: строчные латинские буквы, цифры и дефис'),
    title: line('название показателя'),
    unit: z
      .string({ error: 'единица, например «%» или «чел.»' })
      .trim()
      .max(30, 'короткая единица'),
    value: z.enum(['share', 'points', 'number'], { error: '«share», «points» или «number»' }),
    decimals: z.int({ error: 'целое число от 0 до 4' }).min(0).max(4).default(0),
    direction: z
      .enum(['up', 'down', 'target'], { error: '«up», «down» или «target»' })
      .default('up'),
    mode: z
      .enum(['summative', 'formative'], { error: '«summative» или «formative»' })
      .default('summative'),
    measure: measureSchema,
    unitOfCount: z.enum(units, { error: `одно из слов: ${units.join(', ')}` }),
  },
  { error: 'строки object, key, title, unit, value, measure, unitOfCount' },
);
