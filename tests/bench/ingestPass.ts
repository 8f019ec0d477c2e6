import { categories } from '../../src/catalogue/catalogue.ts';
import { diskFolder } from '../../src/ingest/diskFolder.ts';
import { loadSchool } from '../../src/ingest/loadSchool.ts';
import { reportRun } from './reportRun.ts';

// The real thing: a school's folder whose one file of answers is the same million rows.
const from = performance.now();
const { files, log } = await loadSchool(diskFolder(process.argv[2] ?? ''), categories);
if (log.hasErrors) throw new Error('the benchmark school has errors');
reportRun(
  files.reduce((rows, file) => rows + file.rows, 0),
  from,
);
