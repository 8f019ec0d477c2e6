import { COVERAGE_OBJECT } from '../../catalogue/instruments.ts';
import { formatNumber, formatShare } from '../../kit/format.ts';
import type { PublishedGroup } from '../../publication/published.ts';
import type { MeasurementIndex } from '../measurementIndex.ts';
import type { SiteInput, TermInfo } from '../siteInput.ts';
import { DIMENSION_WORDS } from '../words.ts';
import { sourceViews } from '../sourceView.ts';
import type { SourceView } from '../view.ts';
import { hiddenText } from '../valueView.ts';

/** Below it the answers may be those of a few who wanted to speak. Ours, not a norm. */
const SMALLEST = 0.3;

export interface CoverageRowView {
  /** «родителей», «Параллель 5». */
  readonly who: string;
  readonly count: string;
  readonly share: string;
  readonly warning: boolean;
}

export interface CoverageView {
  readonly warning: string;
  /** A row per survey with a file in the term; `survey` is its id. */
  readonly surveys: readonly (CoverageRowView & { readonly survey: string })[];
  /** Classes and parallels, those with few answers first. */
  readonly groups: readonly CoverageRowView[];
  readonly hasWarning: boolean;
  readonly method: string;
  readonly sources: readonly SourceView[];
}

type Result = PublishedGroup['result'];

function rowOf(who: string, result: Result): CoverageRowView {
  if (result.kind === 'hidden') {
    return { who, count: hiddenText(result), share: '—', warning: false };
  }
  if (result.kind === 'range') return { who, count: '—', share: '—', warning: false };
  const { value, numerator = 0, denominator = 0 } = result.estimate;
  return {
    who,
    count: `${formatNumber(numerator)} из ${formatNumber(denominator)}`,
    share: formatShare(value, 1),
    warning: value < SMALLEST,
  };
}

/** Who answered the surveys of a term; undefined where none has a file with a known number of those asked. */
export function coverageView(
  { surveys }: Pick<SiteInput, 'surveys'>,
  term: TermInfo,
  index: MeasurementIndex,
): CoverageView | undefined {
  const found = surveys.flatMap(({ survey }) => {
    const measurement = index.find(COVERAGE_OBJECT, survey.id, term.id);
    const { result } = measurement;
    return result.kind === 'missing' || result.kind === 'pending'
      ? []
      : [{ survey, measurement, result, groups: measurement.groups }];
  });
  if (found.length === 0) return undefined;
  const rows = found.map(({ survey, result }) => ({
    ...rowOf(survey.audience, result),
    survey: survey.id,
  }));
  const groups = found
    .flatMap(({ groups: parts }) =>
      parts.map(({ dimension, name, result }) =>
        rowOf(`${DIMENSION_WORDS[dimension].column} ${name}`, result),
      ),
    )
    .sort((a, b) => Number(b.warning) - Number(a.warning));
  return {
    warning: 'мало ответов: результаты могут не отражать мнение всех',
    surveys: rows,
    groups,
    method:
      'Число принятых анкет, делённое на число тех, кого спрашивали (school.yaml; у учеников по классам — ' +
      'таблица классов). Посчитаны все, поэтому интервала нет.',
    sources: sourceViews(found.map(({ measurement }) => measurement)),
    hasWarning: [...rows, ...groups].some(({ warning }) => warning),
  };
}
