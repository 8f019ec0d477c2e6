import { categories } from '../../../src/catalogue/catalogue.ts';
import { checkReport } from '../../../src/cli/checkReport.ts';
import type { Indicator, Measure } from '../../../src/catalogue/model.ts';
import type { Absence, Counted, Tally } from '../../../src/ingest/facts.ts';
import { loadSchool, type Loading } from '../../../src/ingest/loadSchool.ts';
import type { SchoolFolder } from '../../../src/ingest/schoolFolder.ts';
import { textOfBytes } from '../../../src/kit/textOfBytes.ts';

export type Content = string | Uint8Array;

export const TERM = '2025-2026-1';
export const RESPONSES = `data/${TERM}/responses/canteen.csv`;
export const STAFF = `data/${TERM}/monitoring/staff.csv`;
export const EVENTS = `data/${TERM}/monitoring/events.csv`;
export const MARKS = `data/${TERM}/monitoring/marks.csv`;
export const VALUES = `data/${TERM}/monitoring/values.csv`;
export const CLASSES = `data/${TERM}/monitoring/classes.csv`;

export const SCHOOL = `name: Школа
demonstration: false
terms:
  - id: ${TERM}
    title: 2025/2026 учебный год, 1-е полугодие
    from: 2025-09-01
    to: 2025-12-31
    surveys:
      canteen: { opens: 2025-11-01, closes: 2025-11-30, access: open, population: 40 }
indicators:
  - object: other-teacher-results
    key: food
    title: Довольны едой
    unit: "%"
    value: share
    decimals: 0
    direction: up
    mode: formative
    unitOfCount: answer
    measure: { kind: top-two-box, items: [{ survey: canteen, question: food }] }
`;

const choices = ['совсем нет', 'нет', 'трудно сказать', 'да', 'полностью'].map((text, i) => ({
  value: i + 1,
  text,
}));

const survey = {
  title: 'Столовая',
  vsoko: { audience: 'родителей', minutes: 2 },
  pages: [
    {
      name: 'all',
      title: 'Всё',
      elements: [
        {
          type: 'radiogroup',
          name: 'food',
          title: 'Столовая: качество еды',
          choices: [...choices, { value: 'hard', text: 'затрудняюсь ответить' }],
        },
        { type: 'comment', name: 'open', title: 'Что изменить' },
        {
          type: 'dropdown',
          name: 'class',
          title: 'Класс',
          vsokoGroup: true,
          vsokoChoices: 'classes',
        },
      ],
    },
  ],
};

/**
 * A school's folder in memory: a survey of three questions, and the files given on top.
 * @param chunk bytes that are handed over at a time; 0: all at once.
 */
export function memorySchool(files: Readonly<Record<string, Content>>, chunk = 0): SchoolFolder {
  const all = new Map<string, Content>([
    ['data/school.yaml', SCHOOL],
    ['surveys/canteen.json', JSON.stringify(survey)],
    ...Object.entries(files),
  ]);
  const bytesOf = (path: string): Uint8Array => {
    const content = all.get(path) ?? '';
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    list: () => Promise.resolve([...all.keys()].sort()),
    readText: (path) => Promise.resolve(textOfBytes(bytesOf(path))),
    async *open(path) {
      await Promise.resolve();
      const bytes = bytesOf(path);
      if (chunk === 0) yield bytes;
      else for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

/** Loads such a school and words its problems as an admin reads them. */
export async function checkFiles(
  files: Readonly<Record<string, Content>>,
): Promise<Loading & { readonly text: string }> {
  const loading = await loadSchool(memorySchool(files), categories);
  const { log, refused } = loading;
  return { ...loading, text: checkReport(log, loading.files, 'Сайт не обновлён.', { refused }) };
}

/** A file of responses: the header and rows `id;date;food;open;class`. */
export function responses(...rows: readonly string[]): string {
  return ['response_id;submitted_at;food;open;class', ...rows, ''].join('\r\n');
}

/** Who of the parents are satisfied with the food, as counted: [part, whole]. */
export function satisfied({ loaded }: Loading): readonly [number, number] | undefined {
  const found = loaded?.facts.terms[0]?.indicators.get('other-teacher-results.food');
  if (found === undefined || 'absence' in found || found.total.kind !== 'share') return undefined;
  return [found.total.part, found.total.whole];
}

/**
 * What was counted by a measure over the files; its school has this one indicator of its own.
 * @param value `share` is what figures entered in percent need.
 */
export async function countMeasure(
  measure: Measure,
  files: Readonly<Record<string, Content>>,
  value: Indicator['value'] = 'number',
): Promise<Counted | { readonly absence: Absence }> {
  const own = { object: 'other-teacher-results', key: 'own', title: 'Своё', unit: '', value };
  const indicators = JSON.stringify([{ ...own, measure, unitOfCount: 'item' }]);
  const [head = ''] = SCHOOL.split('indicators:');
  const folder = memorySchool({
    'data/school.yaml': `${head}indicators: ${indicators}\n`,
    ...files,
  });
  const { loaded, log } = await loadSchool(folder, categories);
  if (log.hasErrors) throw new Error(checkReport(log, []));
  const found = loaded?.facts.terms[0]?.indicators.get('other-teacher-results.own');
  if (found === undefined) throw new Error('the indicator is not there');
  return found;
}

/** The total and the groups of such a count, by name. */
export function tallies(
  found: Counted | { readonly absence: Absence },
): Readonly<Record<string, Tally>> | { readonly absence: Absence } {
  if ('absence' in found) return found;
  const groups = found.groups.map(({ name, tally }) => [name, tally] as const);
  return Object.fromEntries([['total', found.total] as const, ...groups]);
}

/** A file of a table: the header and rows, in one text. */
export function csv(...lines: readonly string[]): string {
  return [...lines, ''].join('\r\n');
}
