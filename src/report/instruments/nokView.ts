import {
  nokSample,
  nokScore,
  type NokAnswers,
  type ScoredCriterion,
} from '../../assessment/nokScore.ts';
import { COVERAGE_OBJECT, NOK_OBJECT } from '../../catalogue/instruments.ts';
import { nok344n2018, type NokPart } from '../../catalogue/nok344n2018.ts';
import { formatNumber } from '../../kit/format.ts';
import type { MeasurementIndex } from '../measurementIndex.ts';
import type { SiteInput, TermInfo } from '../siteInput.ts';
import { sourceViews } from '../sourceView.ts';
import type { SourceView } from '../view.ts';
import { isAsked, nokAnswers, type KnownAnswers } from './nokAnswers.ts';
import {
  criterionView,
  pointsText,
  scoreText,
  weightText,
  type NokCriterionView,
} from './nokCriterion.ts';
import { nokLevers } from './nokLevers.ts';

/** The rehearsal of НОК in a term. */
export interface NokView {
  readonly term: { readonly id: string; readonly title: string };
  readonly profile: string;
  readonly label: string;
  readonly warning: string;
  readonly lead: string;
  readonly total: string;
  readonly criteria: readonly NokCriterionView[];
  /** «Затрудняюсь ответить»: the rule taken and the sum under the other one. */
  readonly hardToSay: string;
  readonly sample?: string;
  readonly missing: readonly string[];
  readonly questions: readonly { readonly part: string; readonly method: string }[];
  readonly sources: readonly SourceView[];
  readonly levers: readonly {
    readonly question: string;
    readonly indicator: string;
    readonly perPoint: string;
    readonly reserve: string;
  }[];
}

function missingOf(result: readonly ScoredCriterion[], known: KnownAnswers): readonly string[] {
  return result
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ indicator, parts }) => {
      const name = `${indicator.number} ${indicator.title}`;
      if (indicator.unasked !== undefined) return [`${name}: ${indicator.unasked}`];
      return parts.flatMap(({ part, score }) =>
        score === undefined
          ? [`${name}, ${part.title}: ${known.gaps.get(part.key) ?? 'никто не ответил'}`]
          : [],
      );
    });
}

function questionTitle(part: NokPart, surveys: SiteInput['surveys']): string {
  const [item] = part.measure !== undefined && 'items' in part.measure ? part.measure.items : [];
  const asked = surveys.find(({ survey }) => survey.id === item?.survey);
  const question = asked?.survey.questions.find(({ name }) => name === item?.question);
  return question?.title ?? part.title;
}

function hardToSayText(answers: ReadonlyMap<string, NokAnswers>): string {
  const other = nokScore(nok344n2018, answers, 'keepInDenominator');
  return (
    '«Затрудняюсь ответить» и «не сталкивались» в знаменатель не входят. Где регион оставляет их в ' +
    `знаменателе (кроме показателей для тех, кто пользовался), сумма — ${scoreText(other)}.`
  );
}

function sampleText(term: string, index: MeasurementIndex): string | undefined {
  const { result } = index.find(COVERAGE_OBJECT, 'parents', term);
  if (result.kind !== 'shown') return undefined;
  const { numerator, denominator } = result.estimate;
  if (numerator === undefined || denominator === undefined) return undefined;
  const needed = nokSample(denominator);
  const enough = numerator >= needed ? 'хватает' : 'не хватает';
  return (
    `Ответили ${formatNumber(numerator)} из ${formatNumber(denominator)}; нужно не меньше ` +
    `${formatNumber(needed)} (40\u00A0%, но не больше 600; не сверено с источником) — ${enough}.`
  );
}

/**
 * What the answers of a term would give in НОК, from published numbers only. Undefined where no question of the
 * profile has an answer that may be shown.
 */
export function nokView(
  { surveys }: Pick<SiteInput, 'surveys'>,
  term: TermInfo,
  index: MeasurementIndex,
): NokView | undefined {
  const known = nokAnswers(nok344n2018, term.id, index);
  const asked = nok344n2018.criteria
    .flatMap(({ indicators }) => indicators.flatMap(({ parts }) => parts))
    .filter(isAsked);
  if (!asked.some(({ key }) => known.answers.has(key))) return undefined;
  const result = nokScore(nok344n2018, known.answers, nok344n2018.hardToSay);
  const levers = nokLevers(result).map(({ part, indicator, perPoint, reserve }) => ({
    question: questionTitle(part, surveys),
    indicator,
    perPoint: weightText(perPoint),
    reserve: pointsText(reserve),
  }));
  const measured = nok344n2018.criteria
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ number: at, parts }) =>
      parts
        .filter(({ key }) => known.answers.has(key))
        .map(({ key }) => ({ at, measurement: index.find(NOK_OBJECT, key, term.id) })),
    );
  const first = levers[0];
  const sample = sampleText(term.id, index);
  const missing = missingOf(result.criteria, known);
  const sum = scoreText(result);
  const most =
    first === undefined
      ? ''
      : ` Больше всего сумму поднимет вопрос «${first.question}»: до ${first.reserve}\u00A0балла.`;
  return {
    term: { id: term.id, title: term.title },
    profile: `${nok344n2018.id}: ${nok344n2018.title}`,
    label: nok344n2018.label,
    warning: nok344n2018.warning,
    lead:
      missing.length === 0
        ? `Сумма — ${sum}\u00A0балла из 100.${most}`
        : `Сумма — ${sum}\u00A0балла: точнее сказать нельзя, пока измерено не всё.${most}`,
    total: `S = (К1 + К2 + К3 + К4 + К5) / 5 = ${sum}`,
    criteria: result.criteria.map((one) => criterionView(one, known)),
    hardToSay: hardToSayText(known.answers),
    ...(sample === undefined ? {} : { sample }),
    missing,
    questions: measured.map(({ at, measurement }) => ({
      part: at,
      method: measurement.provenance.method,
    })),
    sources: sourceViews(measured.map(({ measurement }) => measurement)),
    levers,
  };
}
