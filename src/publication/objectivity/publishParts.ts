import type { PartObjectivity } from '../../assessment/objectivity/partObjectivity.ts';
import type { ScaleEnds } from '../scaleEnds.ts';
import { hiddenParts, type Addend, type HiddenParts } from './hiddenParts.ts';
import type { Hidden, PublishedPart } from './publishedObjectivity.ts';
import type { ToldCorrelation } from './toldCorrelation.ts';
import type { ToldMarks } from './toldMarks.ts';

/** A part with what may be told of its marks; undefined where it has none. */
export interface CheckedPart {
  readonly part: PartObjectivity;
  readonly told: ToldMarks | undefined;
}

const STATISTICS = ['scores', 'agreement', 'correlation', 'beside', 'turnout', 'absent'] as const;

/** `beside`: the coefficients beside Spearman's. */
export type Statistic = (typeof STATISTICS)[number];

/** The parts, and the statistics whose sum over all parts must not be shown. */
export interface PublishedParts {
  readonly parts: readonly (PublishedPart | Hidden)[];
  readonly telling: readonly Statistic[];
}

interface StatisticRule {
  /** What a part adds to the sum over all parts, apart from being too small as a whole. */
  readonly addendOf: (checked: CheckedPart) => Addend | undefined;
  readonly scale?: ScaleEnds;
}

/** Each statistic is published as a sum over the parts, with parts of its own. */
const RULES: Readonly<Record<Statistic, StatisticRule>> = {
  scores: {
    addendOf: ({ part: { scores } }) =>
      scores && {
        n: scores.sample.n,
        value: scores.sample.mean,
        isForced: scores.sample.deviation === 0,
      },
  },
  agreement: {
    addendOf: ({ part: { agreement }, told }) =>
      agreement && {
        n: agreement.n,
        value: agreement.absolute,
        isForced: told?.agreement !== true,
      },
    // Marks lie at most 2–5 apart.
    scale: { low: 0, high: 3 },
  },
  correlation: {
    addendOf: ({ part: { correlation }, told }) =>
      typeof correlation === 'string'
        ? undefined
        : {
            n: correlation.n,
            value: correlation.spearman.value,
            isForced: told?.correlation === undefined,
          },
    scale: { low: -1, high: 1 },
  },
  beside: {
    addendOf: ({ part: { correlation }, told }) =>
      typeof correlation === 'string'
        ? undefined
        : {
            n: correlation.n,
            value: correlation.pearson.value,
            isForced: told?.correlation?.beside === undefined,
          },
    scale: { low: -1, high: 1 },
  },
  turnout: {
    addendOf: ({ part: { turnout } }) =>
      turnout && { n: turnout.planned, value: turnout.gap ?? 0, isForced: false },
  },
  absent: {
    addendOf: ({ part: { absent } }) =>
      absent && { n: absent.absent.n, value: absent.difference, isForced: false },
  },
};

/**
 * What may be shown of parts, in their order, whose statistics are also told of all of them together. A part of fewer
 * than `minimum` pupils is hidden whole; of the others each statistic has its own hidden set.
 */
export function publishParts(parts: readonly CheckedPart[], minimum: number): PublishedParts {
  const isFew = ({ part }: CheckedPart): boolean => part.pupils < minimum;
  const hiddenIn = (statistic: Statistic): HiddenParts<CheckedPart> => {
    const { addendOf, scale } = RULES[statistic];
    const forced = (one: CheckedPart): Addend | undefined => {
      const addend = addendOf(one);
      return addend && { ...addend, isForced: addend.isForced || isFew(one) };
    };
    return hiddenParts(parts, forced, minimum, scale);
  };
  const hidden = new Map(STATISTICS.map((statistic) => [statistic, hiddenIn(statistic)]));
  const shown = parts.map((one): PublishedPart | Hidden => {
    if (isFew(one)) return { hidden: 'few' };
    const reasonOf = (statistic: Statistic): Hidden | undefined => {
      if (hidden.get(statistic)?.parts.has(one) !== true) return undefined;
      const addend = RULES[statistic].addendOf(one);
      if (addend?.isForced === true) return { hidden: 'pairs' };
      return { hidden: (addend?.n ?? 0) < minimum ? 'few' : 'neighbour' };
    };
    return publishPart(one, reasonOf);
  });
  const telling = STATISTICS.filter((statistic) => hidden.get(statistic)?.totalTells === true);
  return { parts: shown, telling };
}

function coefficients(told: ToldMarks | undefined, withBeside: boolean): ToldCorrelation | Hidden {
  const found = told?.correlation;
  if (found === undefined) return { hidden: 'pairs' };
  return withBeside ? found : { n: found.n, spearman: found.spearman };
}

function publishPart(
  { part, told }: CheckedPart,
  reasonOf: (statistic: Statistic) => Hidden | undefined,
): PublishedPart {
  const { pupils, written, bands, correlation: found } = part;
  const agreement = reasonOf('agreement') ?? part.agreement;
  const turnout = reasonOf('turnout') ?? part.turnout;
  const correlation: PublishedPart['correlation'] =
    found === 'few'
      ? found
      : (reasonOf('correlation') ?? coefficients(told, reasonOf('beside') === undefined));
  const isHidden = (value: object | string | undefined): boolean =>
    typeof value === 'object' && 'hidden' in value;
  return {
    pupils,
    written,
    scores: reasonOf('scores') ?? part.scores,
    agreement,
    correlation,
    turnout,
    absent: reasonOf('absent') ?? part.absent,
    bands: {
      gap: isHidden(agreement) ? undefined : bands.gap,
      turnout: isHidden(turnout) ? undefined : bands.turnout,
      correlation: isHidden(correlation) ? undefined : bands.correlation,
    },
  };
}
