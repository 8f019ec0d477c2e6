import { paths } from '../paths.ts';
import { sentence } from '../sentence.ts';
import { objectTitle } from '../objectTitle.ts';
import { IMPORTANCE_RULE } from './evidence.ts';
import type { Finding, findings } from './findings.ts';
import { hypothesis } from './hypothesis.ts';

/** Findings that are in sight at once. */
const IN_SIGHT = 7;

export interface FindingView {
  /** Where to read more. */
  readonly path: string;
  readonly object: string;
  /** The fact, as everywhere else on the site. */
  readonly fact: string;
  /** Why it is here. */
  readonly grounds: readonly string[];
}

/** A supposition to check, kept apart from the facts it is about. */
export interface SuppositionView {
  readonly question: string;
  /** Numbers of the objects: «1.1.1». */
  readonly about: readonly string[];
}

export interface FindingGroupView {
  readonly findings: readonly FindingView[];
  readonly suppositions: readonly SuppositionView[];
}

export interface FindingListView {
  readonly side: Finding['side'];
  readonly title: string;
  /** What stands in the place of an empty list. */
  readonly none: string;
  readonly first: FindingGroupView;
  readonly rest: FindingGroupView;
}

export interface FindingsView {
  readonly rule: string;
  readonly lists: readonly FindingListView[];
}

function toView({ object, indicator, measurement, evidence }: Finding): FindingView {
  return {
    path: `${paths.object(measurement.term, object.slug)}#${indicator.key}`,
    object: objectTitle(object),
    fact: sentence(indicator, measurement),
    grounds: evidence.map(({ text }) => text),
  };
}

/** What is to be checked is the same for many findings: each question is asked once. */
function toGroup(found: readonly Finding[]): FindingGroupView {
  const about = Map.groupBy(found, ({ side, evidence, indicator }) =>
    hypothesis(side, evidence, indicator.measure),
  );
  return {
    findings: found.map(toView),
    suppositions: [...about].map(([question, all]) => ({
      question,
      about: [...new Set(all.map(({ object }) => object.number))],
    })),
  };
}

/** The two lists of the overview page. */
export function findingsView(found: ReturnType<typeof findings>): FindingsView {
  const listOf = (side: Finding['side'], title: string, none: string): FindingListView => {
    const all = found[side];
    const [first, rest] = [toGroup(all.slice(0, IN_SIGHT)), toGroup(all.slice(IN_SIGHT))];
    return { side, title, none, first, rest };
  };
  return {
    rule: IMPORTANCE_RULE,
    lists: [
      listOf('achievement', 'Достижения', 'Достижений по целям, ориентирам и изменениям нет.'),
      listOf('difficulty', 'Трудности', 'Трудностей по целям, ориентирам и изменениям нет.'),
    ],
  };
}
