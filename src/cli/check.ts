import { parseArgs } from 'node:util';
import { schoolDay } from '../collector/schoolDay.ts';
import { checkProse } from '../report/selfAssessment/checkProse.ts';
import { assessSchool } from './assessSchool.ts';
import { publishSchool } from './publishSchool.ts';
import { toCheckJson } from './checkJson.ts';
import { checkReport, whatFollows } from './checkReport.ts';
import { command } from './command.ts';
import { loadChecked } from './loadChecked.ts';
import { isWhole } from './isWhole.ts';
import { schoolRoot } from './roots.ts';

await command(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { log, files, refused, loaded, years } = await loadChecked(schoolRoot(process.env));
  if (loaded !== undefined && isWhole(log)) {
    const today = schoolDay(new Date(), loaded.school.timeZone);
    const input = publishSchool(loaded, assessSchool(loaded), 'public', today, years);
    for (const problem of checkProse(input)) log.add(problem);
  }
  const text = values.json
    ? JSON.stringify(toCheckJson(log, files, refused), null, 2)
    : `${checkReport(log, files, '', { refused })}\n${whatFollows(log)}`;
  process.stdout.write(`${text}\n`);
  return log.hasErrors ? 1 : 0;
});
