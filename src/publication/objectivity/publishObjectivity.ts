import type {
  TermObjectivity,
  WorkObjectivity,
} from '../../assessment/objectivity/assessObjectivity.ts';
import type { Attention } from '../../assessment/objectivity/workAttention.ts';
import type { Pairs } from '../../stats/pairs.ts';
import type { Edition } from '../published.ts';
import type {
  Hidden,
  PublishedClass,
  PublishedObjectivity,
  PublishedPart,
  PublishedWorkResult,
} from './publishedObjectivity.ts';
import { publishParts, type CheckedPart } from './publishParts.ts';
import { toldMarks } from './toldMarks.ts';

export interface ObjectivityRules {
  readonly edition: Edition;
  /** Persons; see `minimumOf`. */
  readonly minimum: number;
}

/** By which statistic each discrepancy is seen. */
const SEEN_BY: Readonly<Record<Attention, 'scores' | 'agreement' | 'turnout' | 'correlation'>> = {
  above: 'scores',
  below: 'scores',
  gap: 'agreement',
  lowered: 'agreement',
  raised: 'agreement',
  far: 'agreement',
  turnout: 'turnout',
  correlation: 'correlation',
};

function isHidden(value: object | string | undefined): boolean {
  return typeof value === 'object' && 'hidden' in value;
}

function toldOf(parts: readonly Pairs[], minimum: number): CheckedPart['told'] {
  return parts.every((marks) => marks.length === 0) ? undefined : toldMarks(parts, minimum);
}

function publishClasses(
  { classes }: WorkObjectivity,
  { edition, minimum }: ObjectivityRules,
): readonly PublishedClass[] {
  if (edition === 'public') return [];
  const counted = classes.filter(({ part }) => part.pupils > 0);
  const checked = counted.map(({ part, marks }) => ({ part, told: toldOf([marks], minimum) }));
  const { parts: results } = publishParts(checked, minimum);
  return counted.map(({ name }, at) => ({ name, result: results[at] ?? { hidden: 'few' } }));
}

/** Whether a work whose marks are hidden shares the subject or the parallel: totals of those are told elsewhere. */
function isBeside(work: WorkObjectivity, hidden: readonly WorkObjectivity[]): boolean {
  return hidden.some(
    (one) => one !== work && (one.subject === work.subject || one.parallel === work.parallel),
  );
}

function publishTerm(term: TermObjectivity, rules: ObjectivityRules): PublishedObjectivity {
  const { minimum, edition } = rules;
  const works = term.works.filter(({ whole }) => whole.pupils > 0);
  const checked = works.map(({ whole, marks, classes }) => ({
    part: whole,
    told: toldOf(edition === 'public' ? [marks] : classes.map((one) => one.marks), minimum),
  }));
  const { parts: results, telling } = publishParts(checked, minimum);
  const few = works.filter((_, at) => isHidden(results[at]));
  const resultOf = (work: WorkObjectivity, at: number): PublishedWorkResult => {
    const part: PublishedPart | Hidden = results[at] ?? { hidden: 'few' };
    if ('hidden' in part) return part;
    return {
      part,
      attention: work.attention.filter((one) => !isHidden(part[SEEN_BY[one]])),
      marks: isBeside(work, few) ? undefined : checked[at]?.told?.table,
      classes: publishClasses(work, rules),
    };
  };
  const decided = {
    term: term.term,
    edition,
    minimum,
    works: works.map((work, at) => {
      const { procedure, subject, parallel, maximum, mixedMaxima, scale } = work;
      return {
        procedure,
        ...(subject === undefined ? {} : { subject }),
        parallel,
        maximum,
        mixedMaxima,
        ...(scale === undefined ? {} : { scale }),
        result: resultOf(work, at),
      };
    }),
    telling,
    sources: term.sources,
  };
  // The brand has no value at run time: this is the one place that may put it on.
  return decided as unknown as PublishedObjectivity;
}

/**
 * What one edition may show of the passports of objectivity. A work of fewer than `minimum` pupils is hidden; the
 * values of the objects are sums over all works, so each statistic hides as many other works as keep it from following;
 * and of the marks only so much is told as leaves the mark of every pupil open (`toldMarks`). So it is with the classes
 * of a work, inside the school.
 */
export function publishObjectivity(
  terms: readonly TermObjectivity[],
  rules: ObjectivityRules,
): readonly PublishedObjectivity[] {
  return terms.map((term) => publishTerm(term, rules));
}
