import { parseArgs } from 'node:util';
import { buildSite } from './buildSite.ts';
import { command } from './command.ts';
import { exportHolding } from './exportHolding.ts';
import { loadDefinitions } from './loadDefinitions.ts';
import { textProgress } from './progress.ts';
import { refuseFor } from './refuse.ts';
import { schoolRoot } from './roots.ts';
import { siteStays } from './siteFolder.ts';
import { withStore } from './withStore.ts';

const OPTIONS = {
  term: { type: 'string' },
  all: { type: 'boolean', default: false },
  build: { type: 'boolean', default: false },
} as const;

const write = (text: string): boolean => process.stdout.write(text);

await command(
  async () => {
    const { values } = parseArgs({ options: OPTIONS });
    const { all, build, term: named } = values;
    const root = schoolRoot(process.env);
    const definitions = await loadDefinitions(root, (text) => process.stderr.write(text));
    if (definitions === undefined) return 1;
    const known = definitions.school.terms.map(({ id }) => id);
    if (named !== undefined && !known.includes(named)) {
      return refuseFor('ВЫГ-01', { term: named, known });
    }
    const code = await withStore(root, async (store) => {
      const holdings = (await store.holdings()).filter(
        ({ term }) => named === undefined || term === named,
      );
      if (holdings.length === 0) write('В хранилище нет ответов: выгружать нечего.\n');
      let left = 0;
      for (const holding of holdings) {
        const { done, text } = await exportHolding({ root, store, definitions, all }, holding);
        write(text);
        if (!done) left += 1;
      }
      await store.mix();
      return left === 0 ? 0 : 1;
    });
    if (code !== 0) return code;
    if (!build) {
      write('Что дальше: npm run check — проверить файлы, npm run build — обновить сайт.\n');
      return 0;
    }
    const progress = textProgress(write, () => performance.now(), process.stdout.isTTY);
    const built = await buildSite({ root, edition: 'public', now: new Date(), progress, write });
    if (built === undefined) return 1;
    write(`\nГотово. ${built.news}\n`);
    return 0;
  },
  () => siteStays(schoolRoot(process.env)),
);
