import { parseArgs } from 'node:util';
import { toProblemJson } from '../kit/renderProblem.ts';
import { checkReport } from './checkReport.ts';
import { command } from './command.ts';
import { loadChecked } from './loadChecked.ts';
import { schoolRoot } from './roots.ts';

await command(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { log, files } = await loadChecked(schoolRoot(process.env));
  const text = values.json
    ? JSON.stringify(
        {
          problems: log.groups().map(toProblemJson),
          files: files.map(({ file, rows, accepted, rejected, encoding, delimiter }) => ({
            file,
            rows,
            accepted,
            rejected,
            encoding,
            delimiter,
          })),
        },
        null,
        2,
      )
    : checkReport(log, files, '', true);
  process.stdout.write(`${text}\n`);
  return log.hasErrors ? 1 : 0;
});
