import { order1324 } from '../../catalogue/order1324.ts';
import type { FigureName, ProseRun } from '../../ingest/selfAssessment/prose.ts';
import type { ProblemCode } from '../../kit/problem.ts';
import type { MeasurementIndex } from '../measurementIndex.ts';
import type { Run } from '../paper/paper.ts';
import type { SiteInput, TermInfo } from '../siteInput.ts';
import { valueText } from '../valueText.ts';
import { rangeText } from '../valueView.ts';
import { indicatorOfName } from './checkNames.ts';
import { lineText } from './lineText.ts';
import type { YearReport } from './yearReport.ts';

/** What a figure's name is looked up in. */
export interface FigureContext {
  readonly input: SiteInput;
  readonly index: MeasurementIndex;
  readonly report: YearReport;
  /** Terms of the calendar year, in order of time. */
  readonly terms: readonly TermInfo[];
}

type FigureProblem = Extract<ProblemCode, 'РЗД-05' | 'РЗД-06' | 'РЗД-10'>;
type Found =
  | Extract<Run, { kind: 'figure' }>
  | { readonly kind: 'none'; readonly problem: FigureProblem }
  /** The name means nothing; `checkNames` tells it. */
  | { readonly kind: 'unknown' };

const UNKNOWN: Found = { kind: 'unknown' };
const none = (problem: FigureProblem): Found => ({ kind: 'none', problem });

function findLine(
  { line: number, year }: Extract<FigureName, { kind: 'line' }>,
  { report }: FigureContext,
): Found {
  const figures = [report.figures, report.before].find(
    (one) => one !== undefined && one.year === (year ?? report.figures.year),
  );
  const line = order1324(report.figures.year).find((one) => one.number === number);
  if (line === undefined) return UNKNOWN;
  const value = figures?.lines.find((one) => one.line === number);
  if (value === undefined || value.origin === 'absent') return none('РЗД-05');
  if (value.origin === 'hidden') return none('РЗД-06');
  return { kind: 'figure', text: lineText(line, value), origin: value.origin };
}

function findIndicator(
  name: Extract<FigureName, { kind: 'indicator' }>,
  { input, index, terms }: FigureContext,
): Found {
  const { object: slug, key, term } = name;
  const indicator = indicatorOfName(name, input.categories);
  const known = term === undefined ? terms.at(-1) : input.terms.find(({ id }) => id === term);
  if (indicator === undefined || (term !== undefined && known === undefined)) {
    return UNKNOWN;
  }
  if (known === undefined) return none('РЗД-05');
  const { result } = index.find(slug, key, known.id);
  const origin = indicator.measure.kind === 'entered' ? 'school' : 'data';
  if (result.kind === 'missing') return none('РЗД-05');
  if (result.kind === 'hidden') return none('РЗД-06');
  if (result.kind === 'pending') return none('РЗД-10');
  const text =
    result.kind === 'range'
      ? rangeText(indicator, result)
      : valueText(indicator, result.estimate.value);
  return { kind: 'figure', text, origin };
}

/** The figure of a name as it is printed, or why there is none: a figure in prose without data is an error. */
export function findFigure(
  { name }: Pick<Extract<ProseRun, { kind: 'figure' }>, 'name'>,
  context: FigureContext,
): Found {
  return name.kind === 'line' ? findLine(name, context) : findIndicator(name, context);
}
