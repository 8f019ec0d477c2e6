import { categories } from '../../../src/catalogue/catalogue.ts';
import { checkReport } from '../../../src/cli/checkReport.ts';
import { loadSchool, type Loading } from '../../../src/ingest/loadSchool.ts';
import type { SchoolFolder } from '../../../src/ingest/schoolFolder.ts';

export type Content = string | Uint8Array;

export const TERM = '2025-2026-1';
export const RESPONSES = `data/${TERM}/responses/canteen.csv`;
export const STAFF = `data/${TERM}/monitoring/staff.csv`;
export const CLASSES = `data/${TERM}/monitoring/classes.csv`;

const school = `name: Школа
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

/** A school's folder in memory: a survey of three questions, and the files given on top. */
export function memorySchool(files: Readonly<Record<string, Content>>): SchoolFolder {
  const all = new Map<string, Content>([
    ['data/school.yaml', school],
    ['surveys/canteen.json', JSON.stringify(survey)],
    ...Object.entries(files),
  ]);
  const bytesOf = (path: string): Uint8Array => {
    const content = all.get(path) ?? '';
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    list: () => Promise.resolve([...all.keys()].sort()),
    readText: (path) => Promise.resolve(new TextDecoder().decode(bytesOf(path))),
    async *open(path) {
      await Promise.resolve();
      yield bytesOf(path);
    },
  };
}

/** Loads such a school and words its problems as an admin reads them. */
export async function checkFiles(
  files: Readonly<Record<string, Content>>,
): Promise<Loading & { readonly text: string }> {
  const loading = await loadSchool(memorySchool(files), categories);
  return { ...loading, text: checkReport(loading.log, loading.files, 'Сайт не обновлён.', true) };
}

/** A file of responses: the header and rows `id;date;food;open;class`. */
export function responses(...rows: readonly string[]): string {
  return ['response_id;submitted_at;food;open;class', ...rows, ''].join('\r\n');
}

/** Who of the canteen are satisfied with the food, as counted: [part, whole]. */
export function satisfied({ loaded }: Loading): readonly [number, number] | undefined {
  const found = loaded?.facts.terms[0]?.indicators.get('other-teacher-results.food');
  if (found === undefined || 'absence' in found || found.total.kind !== 'share') return undefined;
  return [found.total.part, found.total.whole];
}
