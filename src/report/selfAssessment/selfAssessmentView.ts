import { formatCount, formatDate } from '../../kit/format.ts';
import type { MeasurementIndex } from '../measurementIndex.ts';
import type { Paper } from '../paper/paper.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../siteInput.ts';
import type { LinkView } from '../view.ts';
import { lineRows } from './lineText.ts';
import { selfAssessmentPaper, type YearViews } from './selfAssessmentPaper.ts';
import { svedenFragment } from './svedenFragment.ts';
import type { YearReport } from './yearReport.ts';

/** The public page of a year's report. */
export interface SelfAssessmentView {
  readonly year: number;
  readonly title: string;
  /** How complete it is and when it was published, in one sentence. */
  readonly lead: string;
  /** YYYY-MM-DD: first day on the site, as the school says; when its files were changed, nobody knows for sure. */
  readonly published?: string;
  /** The same in words. */
  readonly publishedText?: string;
  /** The document to sign, named as the official site's markup demands. */
  readonly document: LinkView;
  readonly downloads: readonly LinkView[];
  readonly paper: Paper;
  /** HTML for the school's own page «Документы»; «дд.мм.гггг» in it where the school has not told the day. */
  readonly fragment: string;
}

function leadOf({ figures, approval }: YearReport): string {
  const rows = lineRows(figures, undefined);
  const filled = rows.filter(({ origin }) => origin !== 'absent').length;
  const entered = rows.filter(({ origin }) => origin === 'school').length;
  const published =
    approval.published === undefined
      ? 'дата публикации не указана'
      : `опубликован ${formatDate(approval.published)} года`;
  return (
    `Отчётный период — календарный год ${figures.year}; ${published}. Заполнено ` +
    `${formatCount(filled, ['показатель', 'показателя', 'показателей'])} из ${rows.length}` +
    `${originWords(filled, entered)}.`
  );
}

function originWords(filled: number, entered: number): string {
  if (filled === 0) return '';
  if (entered === 0) return ', все посчитаны из таблиц школы';
  if (entered === filled) return ', все внесла школа';
  return `, из них ${entered} внесла школа, остальные посчитаны из её таблиц`;
}

/** The page of a year's report with its paper. */
export function selfAssessmentView(
  input: SiteInput,
  report: YearReport,
  views: YearViews,
  index: MeasurementIndex,
): SelfAssessmentView {
  const { year } = report.figures;
  const paper = selfAssessmentPaper(input, report, views, index);
  const { published } = report.approval;
  const file = (ending: 'pdf' | 'docx' | 'csv' | 'json'): string =>
    paths.selfAssessmentFile(year, ending);
  return {
    year,
    title: paper.title,
    lead: leadOf(report),
    ...(published === undefined
      ? {}
      : { published, publishedText: `${formatDate(published)} года` }),
    document: { title: `${paper.title} (PDF)`, path: file('pdf') },
    downloads: [
      { title: 'Для правки и подписи (DOCX)', path: file('docx') },
      { title: 'Показатели для Excel (CSV)', path: file('csv') },
      { title: 'Показатели для программ (JSON)', path: file('json') },
    ],
    paper,
    fragment: svedenFragment(paper.title, year, report.approval, input.school.siteAddress),
  };
}
