import { categories } from '../../src/catalogue/catalogue.ts';
import { assessSchool } from '../../src/cli/assessSchool.ts';
import { publishSchool } from '../../src/cli/publishSchool.ts';
import { diskFolder } from '../../src/ingest/diskFolder.ts';
import { loadSchool } from '../../src/ingest/loadSchool.ts';
import { makeSchoolPath, removeSchool } from '../school/copySchool.ts';
import { runCommand } from '../school/runCommand.ts';

/** Seconds of the publication rules on a generated school, and its classes; the slower of the two editions. */
export interface PublicationRun {
  readonly seconds: number;
  readonly classes: number;
}

/** @param size of the demonstration school: 1 is the committed one, 3 has about a hundred classes. */
export async function timePublication(size: number): Promise<PublicationRun> {
  const root = makeSchoolPath();
  const written = runCommand('demo', root, ['--out', root, '--size', String(size)]);
  if (written.status !== 0) throw new Error(written.output);
  const { loaded } = await loadSchool(diskFolder(root), categories);
  if (loaded === undefined) throw new Error('the generated school has errors');
  const measurements = assessSchool(loaded);
  const times = (['public', 'internal'] as const).map((edition) => {
    const from = performance.now();
    publishSchool(loaded, measurements, edition, '2026-09-01');
    return (performance.now() - from) / 1000;
  });
  removeSchool(root);
  return {
    seconds: Math.max(...times),
    classes: loaded.facts.terms.at(-1)?.classes?.length ?? 0,
  };
}
