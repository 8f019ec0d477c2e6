import { tableByName } from '../monitoring/tables.ts';
import { dateColumn, idColumn } from '../survey/columns.ts';
import { renderCsv } from './csvText.ts';
import type { DemoFile } from './demoFile.ts';
import { Random } from './random.ts';
import { responseId } from './responses/responsesFile.ts';
import { renderTable } from './tableRows.ts';

/** What a benchmark of the ingest reads. */
export interface BenchmarkOptions {
  readonly seed: string;
  readonly responses: number;
  /** Questions with a five-point scale; the class is asked besides. */
  readonly questions: number;
}

const survey = 'benchmark';
const term = 'data/2025-2026-2';
const days = ['2026-04-20', '2026-04-23', '2026-04-28', '2026-05-04', '2026-05-10'];
const classes = Array.from({ length: 33 }, (_, n) => `${(n % 11) + 1}${'АБВ'.charAt(n / 11)}`);
const choices = [
  { value: 1, text: 'Совершенно не согласен' },
  { value: 2, text: 'Скорее не согласен' },
  { value: 3, text: 'Отчасти да, отчасти нет' },
  { value: 4, text: 'Скорее согласен' },
  { value: 5, text: 'Полностью согласен' },
  { value: 'hard', text: 'Затрудняюсь ответить' },
];

/**
 * A school's folder with one half-year and one survey with so many responses; its rows are made while they are read.
 */
export function* benchmarkFolder(options: BenchmarkOptions): Generator<DemoFile> {
  const names = Array.from({ length: options.questions }, (_, n) => `q${n + 1}`);
  const table = tableByName('classes');
  if (table === undefined) throw new RangeError('benchmarkFolder: no table of classes');
  const rows = classes.map((name) => ({ class: name, pupils: 25 }));
  yield text('data/school.yaml', schoolYaml(options.responses));
  yield text(`surveys/${survey}.json`, `${JSON.stringify(definition(names), null, 2)}\n`);
  yield { path: `${term}/${table.file}`, chunks: renderCsv(renderTable(table, rows)) };
  const responses = renderCsv(benchmarkRows(options, names));
  yield { path: `${term}/responses/${survey}.csv`, chunks: responses };
}

function* benchmarkRows(
  { seed, responses }: BenchmarkOptions,
  names: readonly string[],
): Generator<readonly string[]> {
  const random = new Random(`${seed}/benchmark`);
  yield [idColumn.name, dateColumn.name, ...names, 'class'];
  for (let row = 0; row < responses; row += 1) {
    const mood = random.normal(3.9, 0.5);
    const answers = names.map(() => answer(mood, random));
    yield [responseId(random), random.pick(days), ...answers, random.pick(classes)];
  }
}

/** 2 % blank, 4 % hard to say, else a point of the scale around the mood. */
function answer(mood: number, random: Random): string {
  const aside = random.unit();
  if (aside < 0.02) return '';
  if (aside < 0.06) return 'hard';
  return String(Math.min(5, Math.max(1, Math.round(random.normal(mood, 0.75)))));
}

function definition(names: readonly string[]): unknown {
  const scales = names.map((name, at) => ({
    type: 'radiogroup',
    name,
    title: `Вопрос ${at + 1}`,
    choices,
  }));
  const group = {
    type: 'dropdown',
    name: 'class',
    title: 'Класс',
    vsokoGroup: true,
    vsokoChoices: 'classes',
  };
  return {
    title: 'Опрос для замера скорости',
    vsoko: { audience: 'участников замера', minutes: 5 },
    pages: [{ name: 'all', title: 'Вопросы', elements: [...scales, group] }],
  };
}

function schoolYaml(population: number): string {
  return `name: Школа для замера скорости
demonstration: true
terms:
  - id: 2025-2026-2
    title: 2025/2026 учебный год, 2-е полугодие
    from: 2026-01-09
    to: 2026-05-31
    surveys:
      ${survey}: { opens: 2026-04-20, closes: 2026-05-10, population: ${Math.min(population, 1_000_000)} }
`;
}

function text(path: string, content: string): DemoFile {
  return { path, chunks: [new TextEncoder().encode(content)] };
}
