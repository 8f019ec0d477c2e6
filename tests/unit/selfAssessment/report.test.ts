import { beforeAll, describe, expect, it } from 'vitest';
import { assessSchool } from '../../../src/cli/assessSchool.ts';
import { publishSchool } from '../../../src/cli/publishSchool.ts';
import { loadChecked, type CheckedSchool } from '../../../src/cli/loadChecked.ts';
import type { LineFigure, LineValue } from '../../../src/assessment/selfAssessment/lineFigure.ts';
import { readApproval } from '../../../src/ingest/selfAssessment/readApproval.ts';
import { readProse } from '../../../src/ingest/selfAssessment/readProse.ts';
import { renderWords } from '../../../src/kit/problem.ts';
import { ProblemLog } from '../../../src/kit/problemLog.ts';
import { signsIn } from '../../../src/kit/signs.ts';
import type { Run } from '../../../src/report/paper/paper.ts';
import { checkNames } from '../../../src/report/selfAssessment/checkNames.ts';
import { checkProse } from '../../../src/report/selfAssessment/checkProse.ts';
import { approvalExample } from '../../../src/report/selfAssessment/sectionsHelp.ts';
import type { SiteInput } from '../../../src/report/siteInput.ts';
import { siteView } from '../../../src/report/siteView.ts';

const FILE = 'data/self-assessment/2025/staff.md';

let input: SiteInput;
let checked: CheckedSchool;

beforeAll(async () => {
  checked = await loadChecked('.');
  const { loaded, years } = checked;
  if (loaded === undefined) throw new Error('the demonstration school cannot be read');
  input = publishSchool(loaded, assessSchool(loaded), 'public', '2026-09-01', years);
}, 60_000);

/** Results of eight graduates, as a school enters them. */
const FEW: ReadonlyMap<string, LineFigure> = new Map([
  ['1.9', { kind: 'number', value: 77.7 }],
  ['1.12', { kind: 'persons-share', n: 2, share: 0.25 }],
  ['1.13', { kind: 'persons-share', n: 0, share: 0 }],
]);

/** The school with another text of the section «staff» of 2025. */
function withProse(text: string): SiteInput {
  const log = new ProblemLog();
  const prose = { file: FILE, blocks: readProse(FILE, text, log), signs: signsIn(text) };
  expect(log.hasErrors).toBe(false);
  const reports = input.reports.map((report) =>
    report.figures.year === 2025
      ? { ...report, prose: new Map([...report.prose, ['staff', prose]]) }
      : report,
  );
  return { ...input, reports };
}

function codesOf(text: string): readonly string[] {
  return checkProse(withProse(text)).map(({ code, place }) => `${code} ${place.row ?? 0}`);
}

/** Rows and sentences about the names that mean nothing. */
function namesTold(text: string): readonly string[] {
  const { reports, categories, terms } = withProse(text);
  const years = reports.map(({ figures, prose }) => ({ year: figures.year, prose }));
  return checkNames(years, { categories, terms }).map(
    ({ code, place, details }) => `${place.row ?? 0}: ${renderWords(code, details).what}`,
  );
}

describe('figures in the prose of a report', () => {
  it('are all known in the demonstration school', () => {
    expect(input.reports.map(({ figures }) => figures.year)).toEqual([2023, 2024, 2025]);
    expect(checkProse(input)).toEqual([]);
  });

  it.each([
    ['a line the order has not', '{{indicator:1.99}}', '1'],
    ['an object that is not in the ВСОКО', 'а\n\n{{indicator:nobody.knows}}', '3'],
    ['a half-year the school has not', '- {{indicator:staff-pd.three-years@1999}}', '1'],
  ])('are told when they are named after %s', (_, text, row) => {
    const written = text.slice(text.indexOf('{{'));
    expect(namesTold(text)).toEqual([`${row}: Такого показателя нет: «${written}».`]);
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    ['staff-pd.tree-years', 'staff-pd.three-years'],
    ['staf-pd.three-years@2025-2026-1', 'staff-pd.three-years@2025-2026-1'],
    ['staff-pd.three-years@2025-206-1', 'staff-pd.three-years@2025-2026-1'],
  ])('are offered the name that was probably meant: %s', (name, meant) => {
    const cells = `| Кто | Сколько |\n|---|---|\n| Учителя | {{indicator:${name}}} |`;
    expect(namesTold(cells)).toEqual([
      `3: Такого показателя нет: «{{indicator:${name}}}». Похоже на «{{indicator:${meant}}}».`,
    ]);
  });

  it('stop the publication when nothing stands behind them', () => {
    expect(codesOf('{{indicator:1.1@2019}}')).toEqual(['РЗД-05 1']);
    expect(namesTold('{{indicator:1.1@2019}}')).toEqual([]);
  });

  it('keep bold words, links and their marks in the cells of a table', () => {
    const text =
      '| Кто | Где |\n|---|---|\n| **Учителя** | {{indicator:2.2}}, [план](/help/) |\n\n| а | б |\n|---|---|\n| в | г |';
    const { view } = siteView(withProse(text));
    const report = view.selfAssessments.find(({ year }) => year === 2025);
    const blocks = report?.paper.sections.find(({ id }) => id === 'staff')?.blocks ?? [];
    const [rich, plain] = blocks;
    expect(rich).toMatchObject({
      kind: 'table',
      table: { rows: [['Учителя', expect.stringMatching(/\*, план$/u)]] },
      rich: {
        rows: [
          [
            [{ kind: 'text', text: 'Учителя', strong: true }],
            [{ kind: 'figure' }, { text: ', ' }, { kind: 'link', text: 'план', href: '/help/' }],
          ],
        ],
      },
    });
    expect(plain).not.toHaveProperty('rich');
  });

  it('keep links and their marks in a heading', () => {
    const { view } = siteView(
      withProse('## Кадры: {{indicator:2.2}}\n\n## [План](/help/)\n\n## Итог'),
    );
    const report = view.selfAssessments.find(({ year }) => year === 2025);
    const blocks = report?.paper.sections.find(({ id }) => id === 'staff')?.blocks ?? [];
    const [figure, link, plain] = blocks;
    expect(figure).toHaveProperty('text', expect.stringMatching(/^Кадры: .*\*$/u));
    expect(figure).toMatchObject({ runs: [{ kind: 'text' }, { kind: 'figure' }] });
    expect(link).toMatchObject({ runs: [{ kind: 'link', text: 'План', href: '/help/' }] });
    expect(plain).toEqual({ kind: 'heading', text: 'Итог' });
  });

  it('are printed with where they come from, in the words of the figures of the order', () => {
    const { view } = siteView(withProse('Всего {{indicator:1.24}}, библиотека {{indicator:2.2}}.'));
    const report = view.selfAssessments.find(({ year }) => year === 2025);
    const [block] = report?.paper.sections.find(({ id }) => id === 'staff')?.blocks ?? [];
    const runs: readonly Run[] = block?.kind === 'paragraph' ? block.runs : [];
    const figures = runs.flatMap((run) => (run.kind === 'figure' ? [run] : []));
    expect(figures.map(({ origin }) => origin)).toEqual(['data', 'school']);
    const table = report?.paper.sections
      .find(({ id }) => id === 'indicators')
      ?.blocks.flatMap((one) => (one.kind === 'table' ? one.table.rows : []));
    const printed = (line: string): string | undefined =>
      table?.find(([title]) => title?.startsWith(`${line} `))?.[1];
    expect(figures.map(({ text }) => text)).toEqual([printed('1.24'), printed('2.2')]);
  });
});

describe('the report of a calendar year', () => {
  it('has the sections of the order, the figures, and where each comes from', () => {
    const [latest] = siteView(input).view.selfAssessments;
    expect(latest?.year).toBe(2025);
    expect(latest?.paper.sections).toHaveLength(16);
    const trace = latest?.paper.sections.find(({ id }) => id === 'trace');
    const rows = trace?.blocks.flatMap((one) => (one.kind === 'table' ? one.table.rows : [])) ?? [];
    expect(rows).toHaveLength(52);
    expect(rows.filter(([, , files = '']) => !/^data\/\S+\.csv/u.test(files))).toEqual([]);
  });

  it('says in its first sentence whether figures were entered, counted or both', () => {
    const leads = siteView(input).view.selfAssessments.map(({ lead }) => lead);
    expect(leads.map((lead) => lead.split('показател').at(-1))).toEqual([
      'я из 52, из них 13 внесла школа, остальные посчитаны из её таблиц.',
      'я из 52, из них 25 внесла школа, остальные посчитаны из её таблиц.',
      'я из 52, все внесла школа.',
    ]);
  });

  it('says of the first half-year that there is nothing to compare it with', () => {
    const told = siteView(input).view.selfAssessments.map(({ year, paper }) => [
      year,
      JSON.stringify(paper.sections.find(({ id }) => id === 'assessment-system')?.blocks),
    ]);
    const first = 'с прошлым полугодием сравнить пока нечего';
    const withFirst = told.filter(([, blocks]) => String(blocks).includes(first));
    expect(withFirst.map(([year]) => year)).toEqual([2024]);
    expect(JSON.stringify(told)).not.toContain('лучше — 0, хуже — 0');
  });

  it('keeps back results of fewer graduates than the smallest group, in every file', () => {
    const few = { ...input.reports.at(-1) };
    expect(few.figures?.lines.filter(({ origin }) => origin === 'hidden')).toEqual([]);
    if (checked.loaded === undefined) throw new Error('not loaded');
    const years = checked.years.map((year) =>
      year.year !== 2025
        ? year
        : {
            ...year,
            graduates: { 11: 8 },
            lines: year.lines.map((value): LineValue => {
              const figure = FEW.get(value.line);
              const place = { file: 'x', row: 2 };
              return figure === undefined
                ? value
                : { origin: 'school', line: value.line, figure, place, note: 'из протокола' };
            }),
          },
    );
    const { loaded } = checked;
    const all = assessSchool(loaded);
    // CSV, JSON, and the one paper that the page, the PDF and the Word file print.
    const shown = (edition: 'public' | 'internal'): readonly string[] => {
      const site = siteView(publishSchool(loaded, all, edition, '2026-09-01', years));
      const files = site.downloads.filter(({ path }) => path.startsWith('/self-assessment/2025'));
      const paper = site.view.selfAssessments.find(({ year }) => year === 2025)?.paper;
      return [...files.map(({ text }) => text), JSON.stringify(paper)];
    };
    const secrets = ['2\u00A0человека / 25,0', '77,7\u00A0балла', 'из протокола'];
    for (const text of shown('public')) {
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      expect(text.split('не публикуется: менее 10 человек').length - 1).toBe(FEW.size);
    }
    for (const text of shown('internal')) {
      expect(secrets.slice(0, 2).filter((secret) => !text.includes(secret))).toEqual([]);
    }
  });

  it('gives the official site a visible link with the name that is looked for', () => {
    const [latest] = siteView(input).view.selfAssessments;
    expect(latest?.fragment).toContain('itemprop="reportEduDocLink"');
    expect(latest?.fragment).toContain('/self-assessment/2025.pdf');
  });
});

it('the example of approval.yaml on the help page is read whole', () => {
  const log = new ProblemLog();
  expect(Object.keys(readApproval('approval.yaml', approvalExample, log))).toHaveLength(5);
  expect(log.groups()).toEqual([]);
});

it('a wrong date in approval.yaml is named with its row', () => {
  const log = new ProblemLog();
  readApproval('approval.yaml', 'order: № 1\napprovedOn: 32.13.2026\nsigned: да\n', log);
  const found = log.groups().map(({ code, rows }) => [code, rows.runs[0]?.[0]]);
  expect(found).toEqual([
    ['РЗД-09', 2],
    ['РЗД-09', 3],
  ]);
});

it('a report that was published before it was approved is named with its row, one of the same day is not', () => {
  const log = new ProblemLog();
  readApproval('approval.yaml', 'approvedOn: 2026-04-10\npublished: 2026-04-09\n', log);
  readApproval('same.yaml', 'approvedOn: 2026-04-10\npublished: 2026-04-10\n', log);
  const found = log.groups().map(({ code, rows }) => [code, rows.runs[0]?.[0]]);
  expect(found).toEqual([['РЗД-12', 2]]);
});
