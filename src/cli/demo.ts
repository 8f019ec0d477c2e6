import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarkFolder } from '../demo/benchmarkFolder.ts';
import { generateSchool } from '../demo/generateSchool.ts';
import { mostSize } from '../demo/model/classes.ts';
import { diskFolder } from '../ingest/diskFolder.ts';
import { loadSurveys, type LoadedSurvey } from '../ingest/loadSurveys.ts';
import { formatNumber } from '../kit/format.ts';
import { ProblemLog } from '../kit/problemLog.ts';
import { command } from './command.ts';
import { PROJECT_ROOT } from './roots.ts';
import { copySurveys, isFreeForDemo, writeDemo } from './writeDemo.ts';

const mostResponses = 10_000_000;
const mostQuestions = 500;

/** The committed demonstration school is written with these. */
const OPTIONS = {
  size: { type: 'string', default: '1' },
  seed: { type: 'string', default: 'vsoko' },
  out: { type: 'string', default: PROJECT_ROOT },
  responses: { type: 'string' },
  questions: { type: 'string', default: '20' },
} as const;

await command(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  const root = path.resolve(values.out);
  if (!(await isFreeForDemo(root))) {
    process.stderr.write(
      `В папке ${root} лежат данные школы, не демонстрационные. Ничего не записано.\n` +
        `Что сделать: укажите другую папку: npm run demo -- --out ПАПКА\n`,
    );
    return 1;
  }
  const [size, responses, questions] = [values.size, values.responses ?? '1', values.questions].map(
    Number,
  );
  if (
    !isWhole(size, mostSize) ||
    !isWhole(responses, mostResponses) ||
    !isWhole(questions, mostQuestions)
  ) {
    process.stderr.write(
      `Размер школы (--size) — целое число от 1 до ${mostSize}, ответов (--responses) — до ${formatNumber(mostResponses)}, ` +
        `вопросов (--questions) — до ${mostQuestions}.\n`,
    );
    return 1;
  }
  const { seed } = values;
  const isBenchmark = values.responses !== undefined;
  const files = isBenchmark
    ? benchmarkFolder({ seed, responses, questions })
    : generateSchool({ seed, size, surveys: await loadOwnSurveys() });
  const count = await writeDemo(root, files);
  if (!isBenchmark) await copySurveys(PROJECT_ROOT, root);
  process.stdout.write(`Готово: записано файлов: ${formatNumber(count)}, папка ${root}\n`);
  return 0;
});

/** The definitions of the program's own surveys, by id; a faulty one is left out. */
async function loadOwnSurveys(): Promise<readonly LoadedSurvey[]> {
  const folder = diskFolder(PROJECT_ROOT);
  return loadSurveys(folder, await folder.list(), new ProblemLog());
}

function isWhole(value: number | undefined, most: number): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= most;
}
