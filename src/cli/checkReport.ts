import type { SourceFile } from '../ingest/facts.ts';
import { formatCount, formatNumber } from '../kit/format.ts';
import type { ProblemGroup, ProblemLog } from '../kit/problemLog.ts';
import { renderProblem } from '../kit/renderProblem.ts';

/** More of one file are only counted: the rest is in `npm run check -- --json`. */
const MOST_PER_FILE = 20;

const FILES = ['файл', 'файла', 'файлов'] as const;
const IN_FILES = ['файле', 'файлах', 'файлах'] as const;
const ROWS = ['строка', 'строки', 'строк'] as const;
const ERRORS = ['ошибка', 'ошибки', 'ошибок'] as const;
const WARNINGS = ['замечание', 'замечания', 'замечаний'] as const;

function problemsText(groups: readonly ProblemGroup[]): string {
  const byFile = [...Map.groupBy(groups, ({ file }) => file).values()];
  return byFile
    .flatMap((ofFile) => {
      // What stops the publication stands first, whatever its row.
      const order = (group: ProblemGroup): number => Number(group.severity === 'warning');
      const sorted = [...ofFile].sort((a, b) => order(a) - order(b));
      const rest = sorted.length - MOST_PER_FILE;
      return [
        ...sorted.slice(0, MOST_PER_FILE).map(renderProblem),
        ...(rest > 0 ? [`${ofFile[0]?.file ?? ''}: и ещё ${formatCount(rest, WARNINGS)}`] : []),
      ];
    })
    .join('\n\n');
}

function filesText(files: readonly SourceFile[], refused: readonly string[]): string {
  const read = files.map(({ file, rows, accepted, encoding }) => {
    const counted = accepted === rows ? '' : `, принято ${formatNumber(accepted)}`;
    return `${file}: ${formatCount(rows, ROWS)}${counted}, кодировка ${encoding}`;
  });
  return [...read, ...refused.map((file) => `${file}: не прочитан`)].join('\n');
}

function closing(log: ProblemLog, files: readonly SourceFile[], stays: string): string {
  const rows = files.reduce((sum, file) => sum + file.accepted, 0);
  const counts = `${formatCount(files.length, FILES)}, ${formatCount(rows, ROWS)}`;
  const warnings = log.warnings === 0 ? '' : ` Замечания: ${formatNumber(log.warnings)}.`;
  if (!log.hasErrors) return `Ошибок нет: ${counts}.${warnings}`;
  const broken = new Set(
    log
      .groups()
      .filter(({ severity }) => severity === 'error')
      .map(({ file }) => file),
  ).size;
  const found = log.errors % 10 === 1 && log.errors % 100 !== 11 ? 'Найдена' : 'Найдено';
  return `${found} ${formatCount(log.errors, ERRORS)} в ${formatCount(broken, IN_FILES)}.${warnings} ${stays}`.trimEnd();
}

/**
 * What the files of a school hold and what is wrong with them, as an admin reads it: problems file by file, and one
 * closing line. `stays` is said after errors: what became of the site. `list` adds a line per file, those that were
 * `refused` as a whole last.
 */
export function checkReport(
  log: ProblemLog,
  files: readonly SourceFile[],
  stays = '',
  list?: { readonly refused: readonly string[] },
): string {
  const listed = list === undefined ? '' : filesText(files, list.refused);
  return [listed, problemsText(log.groups()), closing(log, files, stays)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The last line of a check, which changes nothing: whether a site can be built of the files. */
export function whatFollows({ hasErrors, warnings }: ProblemLog): string {
  if (hasErrors) {
    return 'Проверка ничего не изменила. Пока есть ошибки, сайт не собрать: исправьте их и проверьте ещё раз.';
  }
  const aside = warnings === 0 ? '' : ', замечания этому не мешают';
  return `Проверка ничего не изменила. Сайт можно собрать${aside}: npm run build.`;
}
