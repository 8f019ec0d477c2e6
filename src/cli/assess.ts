import { parseArgs } from 'node:util';
import { categories } from '../catalogue/catalogue.ts';
import { schoolDay } from '../collector/schoolDay.ts';
import { diskFolder } from '../ingest/diskFolder.ts';
import { loadSchool } from '../ingest/loadSchool.ts';
import { assessmentJson } from './assessmentJson.ts';
import { assessPassports, assessSchool } from './assessSchool.ts';
import { indicatorsOf, publishSchool } from './publishSchool.ts';
import { checkReport } from './checkReport.ts';
import { command } from './command.ts';
import { measurementText } from './measurementText.ts';
import { editionWords, readEdition } from './readEdition.ts';
import { refuse } from './refuse.ts';
import { schoolRoot } from './roots.ts';

const OPTIONS = {
  term: { type: 'string' },
  json: { type: 'boolean', default: false },
  published: { type: 'boolean', default: false },
  edition: { type: 'string', default: 'public' },
} as const;

await command(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  const edition = readEdition(values.edition);
  if (edition === undefined) return refuse(editionWords);
  const loading = await loadSchool(diskFolder(schoolRoot(process.env)), categories);
  const { loaded, log, files } = loading;
  if (log.hasErrors || loaded === undefined) {
    process.stderr.write(`${checkReport(log, files)}\n`);
    return 1;
  }
  const { school } = loaded;
  const term = values.term ?? school.terms.at(-1)?.id;
  if (term === undefined || !school.terms.some(({ id }) => id === term)) {
    const known = school.terms.map(({ id }) => id).join(', ');
    return refuse(`Полугодия «${term ?? ''}» в data/school.yaml нет. Есть: ${known}.`);
  }
  const all = assessSchool(loaded);
  const chosen = values.published
    ? publishSchool(loaded, all, edition, schoolDay(new Date(), school.timeZone))
    : { measurements: all, objectivity: assessPassports(loaded) };
  const indicators = indicatorsOf(loaded);
  const ofTerm = chosen.measurements.filter((measurement) => measurement.term === term);
  const objectivity = chosen.objectivity.find((passport) => passport.term === term);
  process.stdout.write(
    values.json
      ? assessmentJson(
          { term, published: values.published, measurements: ofTerm, objectivity },
          indicators,
        )
      : ofTerm.map(measurementText).join(''),
  );
  return 0;
});
