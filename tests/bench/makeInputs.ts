import { mkdtemp } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeDemo } from '../../src/cli/writeDemo.ts';
import { benchmarkFolder } from '../../src/demo/benchmarkFolder.ts';

export interface BenchmarkSchool {
  /** A school's folder with one survey and one file of answers. */
  readonly root: string;
  /** That file. */
  readonly file: string;
  readonly rows: number;
  readonly questions: number;
  readonly remove: () => void;
}

/** Writes the benchmark's school into a folder for the time of the run; the same bytes every time. */
export async function makeResponses(rows: number, questions: number): Promise<BenchmarkSchool> {
  const root = await mkdtemp(path.join(tmpdir(), 'vsoko-bench-'));
  await writeDemo(root, benchmarkFolder({ seed: 'bench', responses: rows, questions }));
  return {
    root,
    file: path.join(root, 'data/2025-2026-2/responses/benchmark.csv'),
    rows,
    questions,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
