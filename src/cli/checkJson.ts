import type { SourceFile } from '../ingest/facts.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import { toProblemJson, type ProblemJson } from '../kit/renderProblem.ts';

/** A file with rows, as `npm run check -- --json` prints it; `null` where it was refused as a whole. */
export interface FileJson {
  readonly file: string;
  readonly refused: boolean;
  readonly rows: number | null;
  readonly accepted: number | null;
  readonly rejected: number | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
}

export interface CheckJson {
  readonly problems: readonly ProblemJson[];
  /** Those that were read first, in the order of reading. */
  readonly files: readonly FileJson[];
}

/** What a check found, for programs. */
export function toCheckJson(
  log: ProblemLog,
  files: readonly SourceFile[],
  refused: readonly string[],
): CheckJson {
  const none = { rows: null, accepted: null, rejected: null, encoding: null, delimiter: null };
  return {
    problems: log.groups().map(toProblemJson),
    files: [
      ...files.map(({ file, rows, accepted, rejected, encoding, delimiter }) => ({
        file,
        refused: false,
        ...{ rows, accepted, rejected, encoding, delimiter },
      })),
      ...refused.map((file) => ({ file, refused: true, ...none })),
    ],
  };
}
