import { paths } from '../paths.ts';
import { sentence } from '../sentence.ts';
import { titleText } from '../titleText.ts';
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
  /** A supposition to check, kept apart from the fact. */
  readonly question: string;
}

export interface FindingListView {
  readonly side: Finding['side'];
  readonly title: string;
  /** What stands in the place of an empty list. */
  readonly none: string;
  readonly first: readonly FindingView[];
  readonly rest: readonly FindingView[];
}

export interface FindingsView {
  readonly rule: string;
  readonly lists: readonly FindingListView[];
}

function toView({ object, indicator, measurement, side, evidence }: Finding): FindingView {
  return {
    path: `${paths.object(measurement.term, object.slug)}#${indicator.key}`,
    object: `${object.number} ${titleText(object.title)}`,
    fact: sentence(indicator, measurement),
    grounds: evidence.map(({ text }) => text),
    question: hypothesis(side, evidence, indicator.measure),
  };
}

/** The two lists of the overview page. */
export function findingsView(found: ReturnType<typeof findings>): FindingsView {
  const listOf = (side: Finding['side'], title: string, none: string): FindingListView => {
    const views = found[side].map(toView);
    return { side, title, none, first: views.slice(0, IN_SIGHT), rest: views.slice(IN_SIGHT) };
  };
  return {
    rule: IMPORTANCE_RULE,
    lists: [
      listOf('achievement', 'Достижения', 'Достижений по целям, ориентирам и изменениям нет.'),
      listOf('difficulty', 'Трудности', 'Трудностей по целям, ориентирам и изменениям нет.'),
    ],
  };
}
