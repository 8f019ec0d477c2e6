import { order462, type ReportSection } from '../../catalogue/order462.ts';
import type { NokView } from '../instruments/nokView.ts';
import type { MeasurementIndex } from '../measurementIndex.ts';
import type { Paper, PaperBlock, PaperSection } from '../paper/paper.ts';
import type { SiteInput, TermInfo } from '../siteInput.ts';
import type { ObjectView, OverviewView } from '../view.ts';
import { toApproval } from './approval.ts';
import { figuresSection, traceSection } from './figureSections.ts';
import { findingBlocks } from './findingBlocks.ts';
import { fillProse } from './proseBlocks.ts';
import { satisfactionBlocks } from './satisfactionBlocks.ts';
import { systemBlocks } from './systemBlocks.ts';
import type { YearReport } from './yearReport.ts';

/** Views of the year that are made anyway: the report says what they say. */
export interface YearViews {
  /** Terms of the calendar year, in order of time. */
  readonly terms: readonly TermInfo[];
  readonly overviews: readonly OverviewView[];
  /** Reports on the satisfaction of each audience in the last term of the year. */
  readonly satisfaction: readonly ObjectView[];
  /** Of the last term of the year with answers for it. */
  readonly nok?: NokView;
}

function computedBlocks(
  content: ReportSection['content'],
  views: YearViews,
): readonly PaperBlock[] {
  switch (content) {
    case 'assessment-system':
      return systemBlocks(views.overviews);
    case 'satisfaction':
      return satisfactionBlocks(views.satisfaction, views.nok);
    case 'difficulties':
      return findingBlocks('difficulty', views.overviews.at(-1));
    case 'achievements':
      return findingBlocks('achievement', views.overviews.at(-1));
    case undefined:
      return [];
  }
}

const UNWRITTEN: PaperBlock = {
  kind: 'paragraph',
  runs: [{ kind: 'text', text: 'Школа ещё не написала этот раздел.', emphasis: true }],
};

/**
 * The report of самообследование of a calendar year by приказ 462: the analytical part with the school's prose and what
 * its data say, then the figures of приказ 1324 and where they come from. A figure in prose that has nothing to say is
 * left out here; `checkProse` has named it and stopped the publication.
 */
export function selfAssessmentPaper(
  input: SiteInput,
  report: YearReport,
  views: YearViews,
  index: MeasurementIndex,
): Paper {
  const { figures, prose, approval } = report;
  const context = { input, index, report, terms: views.terms };
  const sections = order462.flatMap((section): readonly PaperSection[] => {
    const own = prose.get(section.slug);
    const written = own === undefined ? [] : fillProse(own, context, section.title).blocks;
    const blocks = [...written, ...computedBlocks(section.content, views)];
    if (blocks.length === 0 && !section.demanded) return [];
    return [
      {
        id: section.slug,
        title: section.title,
        blocks: blocks.length === 0 ? [UNWRITTEN] : blocks,
      },
    ];
  });
  return {
    name: String(figures.year),
    title: `Отчёт о результатах самообследования за ${figures.year} год`,
    school: input.school.name,
    ...(input.school.city === undefined ? {} : { city: input.school.city }),
    demonstration: input.school.demonstration,
    date: approval.approvedOn ?? approval.published ?? figures.until ?? `${figures.year}-12-31`,
    approval: toApproval(approval),
    contents: true,
    sections: [
      ...sections.map((section, i) => ({ ...section, number: `I.${i + 1}` })),
      figuresSection(report),
      traceSection(report),
    ],
  };
}
