import type {
  TermObjectivity,
  WorkObjectivity,
} from '../../assessment/objectivity/assessObjectivity.ts';
import type { PartObjectivity } from '../../assessment/objectivity/partObjectivity.ts';
import type { Edition } from '../published.ts';
import { hideSmallest } from './hideSmallest.ts';
import { markTable } from './markTable.ts';
import type {
  Hidden,
  PublishedClass,
  PublishedObjectivity,
  PublishedPart,
  PublishedResult,
} from './publishedObjectivity.ts';

export interface ObjectivityRules {
  readonly edition: Edition;
  /** Persons; see `minimumOf`. */
  readonly minimum: number;
}

function hiddenBecause(pupils: number, minimum: number): Hidden {
  return { hidden: pupils < minimum ? 'few' : 'neighbour' };
}

/** Where all are confirmed, or all lowered by as much, the shares would tell the mark of each. */
function isAlike({ agreement }: PartObjectivity): boolean {
  if (agreement === undefined) return false;
  const { n, lowered, confirmed, raised } = agreement;
  return [lowered, confirmed, raised].some((share) => share.n === n);
}

function publishPart(part: PartObjectivity): PublishedPart {
  const { pupils, written, scores, agreement, correlation, turnout, bands } = part;
  const alike: Hidden = { hidden: 'alike' };
  return {
    pupils,
    written,
    scores,
    turnout,
    agreement: isAlike(part) ? alike : agreement,
    correlation: isAlike(part) ? alike : correlation,
    bands: isAlike(part) ? { ...bands, gap: undefined, correlation: undefined } : bands,
  };
}

function publishClasses(
  { classes }: WorkObjectivity,
  { edition, minimum }: ObjectivityRules,
): readonly PublishedClass[] {
  if (edition === 'public') return [];
  const hidden = hideSmallest(classes, ({ part }) => part.pupils, minimum);
  return classes
    .filter(({ part }) => part.pupils > 0)
    .map((one) => ({
      name: one.name,
      result: hidden.has(one) ? hiddenBecause(one.part.pupils, minimum) : publishPart(one.part),
    }));
}

const absentIn = ({ whole }: WorkObjectivity): number => whole.absent?.absent.n ?? 0;
const pupilsIn = ({ whole }: WorkObjectivity): number => whole.pupils;

/** Whether a hidden work shares the subject or the parallel: totals of those are told elsewhere. */
function isBesideHidden(work: WorkObjectivity, hidden: ReadonlySet<WorkObjectivity>): boolean {
  return [...hidden].some(
    ({ subject, parallel }) => subject === work.subject || parallel === work.parallel,
  );
}

function publishTerm(term: TermObjectivity, rules: ObjectivityRules): PublishedObjectivity {
  const { minimum, edition } = rules;
  const works = term.works.filter((work) => pupilsIn(work) > 0);
  // The values of the objects are sums over these works.
  const hidden = hideSmallest(works, pupilsIn, minimum);
  const hiddenAbsent = hideSmallest(works, absentIn, minimum);
  const resultOf = (work: WorkObjectivity): PublishedResult => {
    if (hidden.has(work)) return hiddenBecause(pupilsIn(work), minimum);
    return {
      part: publishPart(work.whole),
      attention: work.attention,
      absent: hiddenAbsent.has(work) ? hiddenBecause(absentIn(work), minimum) : work.whole.absent,
      marks:
        isBesideHidden(work, hidden) || isAlike(work.whole)
          ? undefined
          : markTable(work.marks, minimum),
      classes: publishClasses(work, rules),
    };
  };
  const decided = {
    term: term.term,
    edition,
    minimum,
    works: works.map((work) => {
      const { procedure, subject, parallel, maximum, mixedMaxima } = work;
      return {
        procedure,
        ...(subject === undefined ? {} : { subject }),
        parallel,
        maximum,
        mixedMaxima,
        result: resultOf(work),
      };
    }),
    sources: term.sources,
  };
  // The brand has no value at run time: this is the one place that may put it on.
  return decided as unknown as PublishedObjectivity;
}

/**
 * What one edition may show of the passports of objectivity. A work of fewer than `minimum` pupils is hidden with the
 * next smallest one, since the values of the objects are sums over all works; so is a class within its work, inside the
 * school; so are the marks of the absent.
 */
export function publishObjectivity(
  terms: readonly TermObjectivity[],
  rules: ObjectivityRules,
): readonly PublishedObjectivity[] {
  return terms.map((term) => publishTerm(term, rules));
}
