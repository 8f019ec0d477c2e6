import type { Indicator } from '../catalogue/model.ts';
import { formatCount, formatNumber } from '../kit/format.ts';
import type { PublishedMeasurement } from '../publication/published.ts';
import type { SiteInput } from './siteInput.ts';
import { countText } from './valueText.ts';

/** The way from a number back to the rows it was made of, apart from its formula and its files. */
export interface TraceView {
  /** «1 204 из 1 650»: numerator and denominator, or how many units. */
  readonly figures?: string;
  /** Rows that passed the filter, of all rows of the files. */
  readonly counted?: string;
  /** Answers that are left out of the value. */
  readonly setAside?: string;
  /** «согласованность шкалы α = 0,87 …», one per survey. */
  readonly consistency: readonly string[];
}

const RESPONDENTS = ['полный ответ', 'полных ответа', 'полных ответов'] as const;
const QUESTIONS = ['вопрос', 'вопроса', 'вопросов'] as const;
const ROWS = ['строка', 'строки', 'строк'] as const;

/** Two digits where a sum is no whole number: points of a scale. */
function amountText(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 2);
}

function figuresOf(indicator: Indicator, { result }: PublishedMeasurement): string | undefined {
  if (result.kind !== 'shown') return undefined;
  const { numerator, denominator, n } = result.estimate;
  if (numerator === undefined || denominator === undefined) return countText(indicator, n);
  return `${amountText(numerator)} / ${amountText(denominator)}`;
}

function consistencyOf(
  { consistency = [] }: PublishedMeasurement,
  surveys: SiteInput['surveys'],
): readonly string[] {
  return consistency.map(({ survey, alpha, items, n }) => {
    const title = surveys.find((asked) => asked.survey.id === survey)?.survey.title ?? survey;
    const from = `${formatCount(items, QUESTIONS)}, ${formatCount(n, RESPONDENTS)}`;
    return `согласованность шкалы α = ${formatNumber(alpha, 2)} («${title}»: ${from})`;
  });
}

/** How a published value of an indicator came out of the files. */
export function traceView(
  indicator: Indicator,
  measurement: PublishedMeasurement,
  surveys: SiteInput['surveys'],
): TraceView {
  const { provenance, setAside } = measurement;
  const figures = figuresOf(indicator, measurement);
  const all = provenance.sources.reduce((sum, { rows = 0 }) => sum + rows, 0);
  const { counted } = provenance;
  return {
    ...(figures === undefined ? {} : { figures }),
    ...(counted === undefined
      ? {}
      : { counted: `${formatCount(counted, ROWS)} из ${formatNumber(all, 0)}` }),
    ...(setAside === undefined
      ? {}
      : {
          setAside: `«затрудняюсь ответить» — ${formatNumber(setAside.hardToSay, 0)}, без ответа — ${formatNumber(setAside.blank, 0)}`,
        }),
    consistency: consistencyOf(measurement, surveys),
  };
}
