import path from 'node:path';
import { schoolDay } from '../collector/schoolDay.ts';
import { formatCount, formatNumber } from '../kit/format.ts';
import type { Edition, PublishedMeasurement } from '../publication/published.ts';
import { checkProse } from '../report/selfAssessment/checkProse.ts';
import { siteView } from '../report/siteView.ts';
import { assessSchool } from './assessSchool.ts';
import { publishSchool } from './publishSchool.ts';
import { withBuildLock } from './buildLock.ts';
import { checkReport } from './checkReport.ts';
import { compilePages } from './compilePages.ts';
import { drawCharts } from './drawCharts.ts';
import { isWhole } from './isWhole.ts';
import { loadChecked } from './loadChecked.ts';
import { prepareServer } from './prepareServer.ts';
import { programHash } from './programHash.ts';
import type { Progress } from './progress.ts';
import { renderPages } from './renderPages.ts';
import { replaceFolders } from './replaceFolders.ts';
import { siteDifference } from './siteDifference.ts';
import { siteFolder, siteStays } from './siteFolder.ts';
import { siteNews } from './siteNews.ts';
import { writeDocuments } from './writeDocuments.ts';
import { writeDownloads } from './writeDownloads.ts';
import { writeServiceWorker } from './writeServiceWorker.ts';

export interface BuildOptions {
  /** The school's folder. */
  readonly root: string;
  readonly edition: Edition;
  /** Decides which surveys are closed, and nothing else. */
  readonly now: Date;
  readonly progress: Progress;
  readonly write: (text: string) => void;
}

export interface BuiltSite {
  /** The published folder. */
  readonly folder: string;
  /** Path under which the site stands: `/`. */
  readonly base: string;
  /** What changed, in one sentence. */
  readonly news: string;
}

const FILES = ['файл', 'файла', 'файлов'] as const;
const ROWS = ['строка', 'строки', 'строк'] as const;
const VALUES = ['значение', 'значения', 'значений'] as const;
const TERMS = ['полугодие', 'полугодия', 'полугодий'] as const;

function hiddenCount(measurements: readonly PublishedMeasurement[]): number {
  return measurements
    .flatMap(({ result, groups }) => [result, ...groups.map((group) => group.result)])
    .filter(({ kind }) => kind === 'hidden').length;
}

/** What a drawing is made by; what it shows is in its own name. */
const DRAWING = ['src/report/charts', 'src/kit', 'package-lock.json'];
/** What a document is made by. */
const DOCUMENTS = [...DRAWING, 'src/documents', 'src/cli/documentWorker.ts'];

/**
 * From a school's folder to a published site, stage by stage. Problems are printed; an error leaves the published site
 * as it was and gives undefined, as does another build in the same folder.
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite | undefined> {
  const built = await withBuildLock(path.join(options.root, '.vsoko'), async () => ({
    site: await buildAlone(options),
  }));
  if (built === undefined) {
    options.write(
      'Сайт этой школы сейчас обновляет другое окно.\n' +
        'Что сделать: подождите, пока оно закончит, и повторите команду.\n',
    );
  }
  return built?.site;
}

async function buildAlone(options: BuildOptions): Promise<BuiltSite | undefined> {
  const { root, edition, progress, write } = options;
  const loading = await progress.stage(
    'Чтение файлов',
    () => loadChecked(root),
    ({ files }) => {
      const rows = files.reduce((sum, file) => sum + file.rows, 0);
      return `${formatCount(files.length, FILES)}, ${formatCount(rows, ROWS)}`;
    },
  );
  const { log, loaded, files, years } = loading;
  const problems = checkReport(log, files, siteStays(root, edition));
  if (loaded === undefined || !isWhole(log)) {
    write(`\n${problems}\n`);
    return undefined;
  }
  if (!log.hasErrors && log.warnings > 0) write(`\n${problems}\n\n`);

  const { school } = loaded;
  const measurements = await progress.stage(
    'Показатели',
    () => assessSchool(loaded),
    (all) =>
      `${formatCount(all.filter(({ result }) => 'value' in result).length, VALUES)} за ` +
      formatCount(school.terms.length, TERMS),
  );
  const input = await progress.stage(
    'Правила публикации',
    () => {
      const today = schoolDay(options.now, school.timeZone);
      return publishSchool(loaded, measurements, edition, today, years);
    },
    (published) => `скрыто ${formatCount(hiddenCount(published.measurements), VALUES)}`,
  );
  for (const hole of checkProse(input)) log.add(hole);
  if (log.hasErrors) {
    write(`\n${checkReport(log, files, siteStays(root, edition))}\n`);
    return undefined;
  }
  const work = path.join(root, '.vsoko', edition);
  const chartFolder = path.join(root, '.vsoko/charts', await programHash(DRAWING));
  const { view, downloads, papers, charts } = siteView(input);
  await progress.stage(
    'Диаграммы',
    () => drawCharts(charts, chartFolder),
    ({ charts: all, drawn }) => `${formatNumber(all, 0)}, новых ${formatNumber(drawn, 0)}`,
  );
  const compiled = await progress.stage(
    'Заготовки страниц',
    () => compilePages(path.join(root, '.vsoko/compiled'), school.address),
    ({ isNew }) => (isNew ? 'сделаны заново' : 'прежние'),
  );
  const base = school.address?.base ?? '/';
  const { siteAddress } = input.school;
  const address = siteAddress === undefined ? {} : { address: siteAddress };
  const rendered = await progress.stage(
    'Страницы',
    () => renderPages({ view, charts: chartFolder, compiled: compiled.folder, base, work }),
    ({ pages, rendered: fresh }) => `${formatNumber(pages, 0)}, новых ${formatNumber(fresh, 0)}`,
  );
  await writeServiceWorker(rendered.folder, base);
  await progress.stage(
    'Файлы для скачивания',
    () => writeDownloads(downloads, rendered.folder),
    (files) => formatNumber(files),
  );
  const store = path.join(root, '.vsoko/documents', edition, await programHash(DOCUMENTS));
  await progress.stage(
    'Документы',
    () => writeDocuments(papers, { charts: chartFolder, store, site: rendered.folder, ...address }),
    ({ documents, made }) => `${formatNumber(documents)}, новых ${formatNumber(made)}`,
  );
  const folder = siteFolder(root, edition);
  const difference = await siteDifference(rendered.folder, folder);
  const server =
    edition === 'public'
      ? await prepareServer(compiled.folder, path.join(root, 'dist/server'))
      : [];
  await replaceFolders([{ fresh: rendered.folder, published: folder }, ...server]);
  return { folder, base, news: siteNews(difference) };
}
