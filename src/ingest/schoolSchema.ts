import { z } from 'zod';
import { bandSchema, indicatorSchema } from './indicatorSchema.ts';
import { numberSchema } from './numberSchema.ts';

/*
 * Messages finish the sentence «а должно быть: …»; the path, the line and the advice are added by `readSchool`.
 */

const line = (rule: string) => z.string({ error: rule }).trim().min(1, rule).max(300, rule);
const wholeFrom = (min: number, rule: string) =>
  z.int({ error: rule }).min(min, rule).max(1_000_000, rule);

const dateRule = 'дата, которая есть в календаре, вида 2024-09-01';
const date = z.iso.date({ error: dateRule });

/** A school names half-years by school year and number, and the folder has the same name. */
const termIdRule =
  'учебный год и номер полугодия, например 2024-2025-1 (годы подряд, полугодие 1 или 2)';
const termId = z
  .string({ error: termIdRule })
  .regex(/^\d{4}-\d{4}-[12]$/, termIdRule)
  .refine((id) => Number(id.slice(5, 9)) === Number(id.slice(0, 4)) + 1, termIdRule);

const termSurvey = z.strictObject(
  {
    /** First day on which answers are taken. */
    opens: date,
    /** Last day on which answers are taken. */
    closes: date,
    /** `open`: by the link; `code`: by a one-time code. */
    access: z
      .enum(['open', 'code'], { error: '«open» (по ссылке) или «code» (по коду)' })
      .default('open'),
    /** How many persons were asked; without it coverage is not computed. */
    population: wholeFrom(1, 'целое число от 1').optional(),
  },
  { error: 'строки opens, closes, access, population' },
);

const term = z.strictObject(
  {
    id: termId,
    /** As printed above a report. */
    title: line('название полугодия'),
    from: date,
    to: date,
    /** By the name of the definition in `surveys/`. */
    surveys: z.record(z.string(), termSurvey, { error: 'анкеты с их сроками' }).default({}),
  },
  { error: 'строки id, title, from, to, surveys' },
);

const timeZoneRule = 'часовой пояс вида Europe/Moscow или Asia/Yekaterinburg';
const timeZone = z
  .string({ error: timeZoneRule })
  .refine((name) => isTimeZone(name), timeZoneRule)
  .default('Europe/Moscow');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('ru', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The answers travel with it, so only a test on the same machine may do without encryption. */
const collectorRule =
  'адрес сервера, который принимает ответы, вида https://answers.example, без папки';
const collector = z
  .url({ protocol: /^https?$/, error: collectorRule })
  .refine((address) => isOrigin(address), collectorRule);

function isOrigin(address: string): boolean {
  const { protocol, hostname, pathname, search, hash, username } = new URL(address);
  const isPlain = pathname === '/' && search + hash + username === '';
  return isPlain && (protocol === 'https:' || /^(?:localhost|127\.0\.0\.1)$/u.test(hostname));
}

/** Persons under whom nothing is shown. The floors keep a person from being found in a group. */
const smallestGroup = z.strictObject(
  {
    public: wholeFrom(5, 'целое число не меньше 5').default(10),
    internal: wholeFrom(3, 'целое число не меньше 3').default(5),
  },
  { error: 'строки public и internal' },
);

const ownNorm = z.strictObject(
  {
    /** Decision of the school that sets the bands; printed. */
    reference: line('документ, в котором школа это решила').default('решение школы'),
    bands: z
      .array(bandSchema, { error: 'уровни от низшего к высшему' })
      .min(1, 'хотя бы один уровень'),
  },
  { error: 'строки reference и bands' },
);

/** `data/school.yaml` as a school writes it. */
export const schoolSchema = z
  .strictObject(
    {
      name: line('название школы'),
      demonstration: z.boolean({ error: 'true (данные выдуманы) или false' }).default(false),
      city: line('город').optional(),
      /** Full address of the future site: its host and folder. */
      address: z
        .url({ protocol: /^https?$/, error: 'адрес сайта вида https://school.example/' })
        .optional(),
      /** Where answers go when the pages lie on a host that cannot take them; absent: to the site itself. */
      collector: collector.optional(),
      /** In whose days surveys open and close. */
      timeZone,
      smallestGroup: smallestGroup.default({ public: 10, internal: 5 }),
      terms: z.array(term, { error: 'список полугодий' }).min(1, 'хотя бы одно полугодие'),
      /** By `<object>.<indicator>`; shares in percent, as they are printed. */
      targets: z.record(z.string(), numberSchema, { error: 'показатели с числами' }).default({}),
      norms: z.record(z.string(), ownNorm, { error: 'показатели с уровнями' }).default({}),
      indicators: z.array(indicatorSchema, { error: 'список показателей школы' }).default([]),
    },
    { error: 'строки вида «name: Школа № 1»' },
  )
  .refine(({ collector, address }) => collector === undefined || address !== undefined, {
    path: ['address'],
    error: 'адрес сайта вида https://school.example/: только с него сервер опросов берёт ответы',
  });

/** What the school wrote, with defaults. */
export type SchoolSpec = z.output<typeof schoolSchema>;
