import { createLazyCollector } from './lazyCollector.ts';
import { openCollector } from './openCollector.ts';
import { createReport } from './report.ts';
import { schoolRoot } from './schoolRoot.ts';

/** The collector of the school that the published server belongs to. */
const now = (): Date => new Date();
const report = createReport(
  (text) => process.stderr.write(text),
  () => now().getTime(),
);

export const siteCollector = createLazyCollector(() => {
  const { env } = process;
  const root = schoolRoot(env, process.cwd());
  return openCollector({ root, databaseUrl: env['DATABASE_URL'], now, report });
}, report);
