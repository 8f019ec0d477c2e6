import { readFileSync } from 'node:fs';
import { categories } from '../../../src/catalogue/catalogue.ts';
import { loadSchool, type LoadedSchool } from '../../../src/ingest/loadSchool.ts';
import { ProblemLog } from '../../../src/kit/problemLog.ts';
import { readSurvey } from '../../../src/survey/readSurvey.ts';
import type { Question } from '../../../src/survey/survey.ts';
import { memorySchool } from '../ingest/memorySchool.ts';

/** Questions of the school's own surveys that are measured alone, together with other surveys, and in indices. */
const QUESTIONS = {
  parents: [
    'site_current',
    'quick_reply',
    'canteen',
    'child_needs',
    'fair_marks',
    'events_useful',
    'sen_support',
    'quality_overall',
  ],
  'pupils-5-9': ['canteen', 'task_levels', 'fair_marks', 'bullying_stopped', 'gym'],
  partners: ['open_information', 'timely_reply', 'resources', 'ready_to_continue'],
} as const;
const SURVEYS = ['parents', 'pupils-5-9', 'partners'] as const;
type SurveyId = (typeof SURVEYS)[number];

const texts = new Map(
  SURVEYS.map((id) => [
    id,
    readFileSync(new URL(`../../../surveys/${id}.json`, import.meta.url), 'utf8'),
  ]),
);

/** Mulberry32 (T. Ettinger): a small seeded generator. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function questionsOf(id: SurveyId): readonly Question[] {
  const survey = readSurvey(id, JSON.parse(texts.get(id) ?? ''), new ProblemLog());
  const wanted: readonly string[] = QUESTIONS[id];
  return (survey?.questions ?? []).filter(({ name }) => wanted.includes(name));
}
const questions = new Map(SURVEYS.map((id) => [id, questionsOf(id)]));

/** Small groups, and such that answer nearly alike, are far more frequent than in life. */
function answersOf(question: Question, size: number, random: () => number): readonly string[] {
  const { options } = question;
  const mood = random();
  const favourite = options[Math.floor(random() * options.length)];
  const alike = mood < 0.35 ? 1 : mood < 0.5 ? 0.9 : 0.2;
  const asked = random() < 0.15 ? 0.4 : 0.95;
  return Array.from({ length: size }, () => {
    if (random() > asked) return '';
    const other = options[Math.floor(random() * options.length)];
    return String((random() < alike ? favourite : other)?.value ?? '');
  });
}

/** One person's answers to the questions of a survey, and the class that was named (empty: none, as by partners). */
export interface Person {
  readonly term: string;
  readonly survey: string;
  readonly className: string;
  readonly answers: ReadonlyMap<string, string>;
}

export interface GeneratedSchool {
  readonly loaded: LoadedSchool;
  readonly people: readonly Person[];
}

/** A file in which nobody has answered anything is refused as a whole. */
function hasAnswered({ answers }: Person): boolean {
  return [...answers.values()].some((answer) => answer !== '');
}

/** A file of responses; the group is its last column: a class, or what kind of a partner it is. */
function responses(people: readonly Person[], questionNames: readonly string[]): string {
  const column = people[0]?.survey === 'partners' ? 'partner_kind' : 'class';
  const rows = people.map(({ term, survey, className, answers }, at) =>
    [
      `${survey}-${at}`,
      DAYS[term] ?? '',
      ...questionNames.map((name) => answers.get(name) ?? ''),
      className,
    ].join(';'),
  );
  const header = ['response_id', 'submitted_at', ...questionNames, column];
  return [header.join(';'), ...rows, ''].join('\r\n');
}

function askAll(
  term: string,
  id: SurveyId,
  groups: readonly { readonly name: string; readonly size: number }[],
  random: () => number,
): readonly [file: string, text: string, people: readonly Person[]] {
  const asked = (questions.get(id) ?? []).filter(() => random() < 0.75);
  const people = groups.flatMap(({ name: className, size }) => {
    const answers = asked.map((question) => answersOf(question, size, random));
    return Array.from({ length: size }, (_, person): Person => ({
      term,
      survey: id,
      className,
      answers: new Map(asked.map(({ name }, at) => [name, answers[at]?.[person] ?? ''])),
    }));
  });
  const text = responses(
    people,
    asked.map(({ name }) => name),
  );
  return [`data/${term}/responses/${id}.csv`, text, people];
}

/** A day on which the surveys of a term were open. */
const DAYS: Readonly<Record<string, string>> = {
  '2024-2025-2': '2025-04-10',
  '2025-2026-1': '2025-11-20',
};

const TERMS = ['2024-2025-2', '2025-2026-1'];

/** A school of 1–10 classes with two terms of answers of parents, pupils and partners; the same for the same seed. */
export async function generatedSchool(seed: number): Promise<GeneratedSchool> {
  const random = randomOf(seed);
  const parallels = 1 + Math.floor(random() * 5);
  const classes = Array.from({ length: parallels }, (_, at) => 5 + at).flatMap((parallel) =>
    ['А', 'Б'].slice(0, 1 + Math.floor(random() * 2)).map((letter) => `${parallel}${letter}`),
  );
  const sizesOf = (most: number) =>
    classes.map((name) => ({ name, size: Math.ceil(random() ** 1.5 * most) }));
  // Some skip the class: in every fourth survey, mostly a handful.
  const unnamed = () =>
    random() < 0.75 ? [] : [{ name: '', size: Math.ceil(random() ** 2 * 14) }];
  const files = TERMS.flatMap((term) => [
    askAll(term, 'parents', [...sizesOf(25), ...unnamed()], random),
    askAll(term, 'pupils-5-9', [...sizesOf(30), ...unnamed()], random),
    askAll(term, 'partners', [{ name: '', size: 2 + Math.floor(random() * 20) }], random),
  ]).filter(([, , people]) => people.some(hasAnswered));
  const dates = 'opens: 2024-11-01, closes: 2024-11-30, access: open';
  const asked = SURVEYS.map((id) => `      ${id}: { ${dates} }`).join('\n');
  const school = `name: Школа
terms:
  - id: 2024-2025-2
    title: 2-е полугодие
    from: 2025-01-09
    to: 2025-05-31
    surveys:
${asked.replaceAll('2024-11', '2025-04')}
  - id: 2025-2026-1
    title: 1-е полугодие
    from: 2025-09-01
    to: 2025-12-31
    surveys:
${asked.replaceAll('2024-11', '2025-11')}
`;
  const folder = memorySchool({
    ...Object.fromEntries([...texts].map(([id, text]) => [`surveys/${id}.json`, text])),
    ...Object.fromEntries(files.map(([file, text]) => [file, text])),
    'data/school.yaml': school,
  });
  const { loaded, log } = await loadSchool(folder, categories);
  const errors = log.groups().filter(({ severity }) => severity === 'error');
  if (loaded === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
  return { loaded, people: files.flatMap(([, , people]) => people) };
}
