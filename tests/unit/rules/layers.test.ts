import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';

/** From the inside out: a layer may import itself and the layers before it. */
const LAYERS = [
  'kit',
  'stats',
  'catalogue',
  'survey',
  'form',
  'monitoring',
  'ingest',
  'assessment',
  'publication',
  'report',
  'documents',
  'openness',
  'collector',
  'demo',
  'cli',
];

/** What shows pages sees reports only: an unpublished number can't reach it. */
const SHOWING: ReadonlyMap<string, readonly string[]> = new Map([
  ['styles', []],
  // What runs on the respondent's device: small, and free of everything that knows the school's data.
  ['browser', ['kit', 'survey', 'form', 'browser']],
  ['components', ['report', 'components']],
  ['layouts', ['report', 'components', 'layouts', 'styles']],
  ['pages', ['report', 'components', 'layouts', 'styles']],
  ['middleware.ts', ['collector']],
  ['server.ts', ['collector']],
]);

/** What some pages may see besides: a survey its form, the one route on demand the collector. */
const BESIDES: readonly (readonly [pages: RegExp, layers: readonly string[]])[] = [
  [/^pages\/surveys\//, ['form', 'browser']],
  [/^pages\/api\//, ['collector']],
];

/** Each package is known to one place; the rest of the program asks that place. */
const OWNERS: ReadonlyMap<string, RegExp> = new Map([
  ['papaparse', /^kit\/(csvReader|records)\.ts$/],
  ['vega', /^report\/charts\/(renderChart|view)\w*\.ts$/],
  ['vega-lite', /^report\/charts\/(renderChart|view|chart)\w*\.ts$/],
  ['cephes', /^stats\/(normal|student)(Quantile|PValue)\.ts$/],
  ['yaml', /^ingest\/readYaml\.ts$/],
  ['zod', /^ingest\/(?:\w+\/)?\w*[sS]chema\w*\.ts$|^survey\/definition\.ts$/],
  ['kysely', /^collector\/store\//],
  ['pg', /^collector\/store\/postgres\w*\.ts$/],
  ['node:sqlite', /^collector\/store\/sqlite\w*\.ts$/],
  ['rate-limiter-flexible', /^collector\/\w*[lL]imit\w*\.ts$/],
  ['@myriaddreamin/typst-ts-node-compiler', /^documents\/pdf\/\w+\.ts$/],
  ['docx', /^documents\/docx\/\w+\.ts$/],
  ['docx/layout', /^documents\/docx\/renderDocx\.ts$/],
  ['fflate', /^documents\/docx\/fixZip\.ts$/],
  ['@resvg/resvg-js', /^documents\/docx\/drawPng\.ts$/],
  ['uqr', /^collector\/codes\/\w+\.ts$/],
  ['idb', /^browser\/\w+\.ts$/],
  ['survey-core', /^browser\/\w+\.ts$/],
  ['survey-js-ui', /^browser\/\w+\.ts$/],
  ['mdast-util-from-markdown', /^ingest\/selfAssessment\/read(Prose|Runs)\.ts$/],
  ['mdast-util-gfm-table', /^ingest\/selfAssessment\/readProse\.ts$/],
  ['micromark-extension-gfm-table', /^ingest\/selfAssessment\/readProse\.ts$/],
  ['parse5', /^openness\/[\w/]+\.ts$/],
  ['postcss', /^openness\/styles\/\w+\.ts$/],
  ['css-select', /^openness\/styles\/\w+\.ts$/],
  ['css-what', /^openness\/styles\/\w+\.ts$/],
  ['unpdf', /^openness\/fileText\.ts$/],
  ['playwright-core', /^cli\/openness\/lookAt\.ts$/],
  ['astro', /^(cli\/compilePages\.ts|pages\/.*)$/],
  ['astro:middleware', /^middleware\.ts$/],
]);

/** Files of the inner layers that may name a part of Node: pure computing on bytes, and the one door to the disk. */
const NODE_ALLOWED =
  /^(cli\/|demo\/|collector\/|components\/(loadChartDrawing|loadSiteView)\.ts$|documents\/fontFiles\.ts$|ingest\/diskFolder\.ts$|(middleware|server)\.ts$)/;
const PURE_NODE = new Set(['node:crypto', 'node:buffer', 'node:zlib']);

const folderOf = (file: string): string => file.split('/')[0] ?? '';

const files = sourceFiles();

function ownImports(): { from: string; to: string }[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => ({
        from: file.path,
        to: path.posix.normalize(path.posix.join(path.posix.dirname(file.path), specifier)),
      })),
  );
}

function mayImport(file: string, to: string): boolean {
  const from = folderOf(file);
  if (from === 'stats') return to === 'stats';
  const showing = SHOWING.get(from);
  if (showing !== undefined) {
    const besides = BESIDES.filter(([pages]) => pages.test(file)).flatMap(([, layers]) => layers);
    return [...showing, ...besides].includes(to);
  }
  const outer = LAYERS.indexOf(from);
  const inner = LAYERS.indexOf(to);
  return outer >= 0 && inner >= 0 && inner <= outer;
}

describe('layers', () => {
  it('holds every source file in a known layer', () => {
    const known = new Set([...LAYERS, ...SHOWING.keys()]);
    expect(
      files.map(({ path: file }) => folderOf(file)).filter((name) => !known.has(name)),
    ).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it('imports from outer layers to inner ones only', () => {
    const wrong = ownImports().filter(({ from, to }) => !mayImport(from, folderOf(to)));
    expect(wrong).toEqual([]);
  });

  it('names a file of ours with its ending, so that Node runs it as it stands', () => {
    const wrong = ownImports().filter(({ to }) => !/\.(ts|astro|css(\?inline)?|json)$/.test(to));
    expect(wrong).toEqual([]);
  });

  it('keeps Node, the disk and the clock out of the inner layers', () => {
    const wrong = files
      .filter(({ path: file }) => !NODE_ALLOWED.test(file))
      .flatMap(({ path: file, imports }) =>
        imports
          .filter(({ specifier }) => specifier.startsWith('node:') && !PURE_NODE.has(specifier))
          .map(({ specifier }) => `${file}: ${specifier}`),
      );
    expect(wrong).toEqual([]);
    const clocks = files.filter(
      ({ path: file, text }) =>
        !/^cli\//.test(file) && /Date\.now\(|new Date\(\)|Math\.random\(|process\.env/.test(text),
    );
    expect(clocks.map(({ path: file }) => file)).toEqual([
      'browser/clock.ts',
      'collector/siteCollector.ts',
      'components/loadChartDrawing.ts',
      'components/loadSiteView.ts',
      'pages/api/responses/[survey].ts',
      'server.ts',
    ]);
  });

  it('gives each package one owner', () => {
    const wrong = files.flatMap(({ path: file, imports }) =>
      imports
        .filter(({ specifier, typeOnly }) => {
          const owner = OWNERS.get(specifier);
          return owner !== undefined && !typeOnly && !owner.test(file);
        })
        .map(({ specifier }) => `${file}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});
