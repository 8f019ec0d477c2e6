import type { Estimate, GroupEstimate, Measurement } from '../assessment/measurement.ts';
import type { Indicator } from '../catalogue/model.ts';
import { giveUp } from './giveUp.ts';
import type { Cell } from './giveUp.ts';
import { groupPersons } from './groupPersons.ts';
import { hiddenGroups, reasonOf, setsWithWholes, totalTells } from './hiddenGroups.ts';
import type { HiddenGroups, HidingRules } from './hiddenGroups.ts';
import {
  answeredQuestions,
  isOnlyHardToSay,
  measureKeys,
  questionKey,
  substantiveIn,
} from './measureKeys.ts';
import { scaleEnds } from './scaleEnds.ts';
import type { Sum } from './span.ts';
import { strangersOf } from './strangers.ts';
import type { Outside } from './strangers.ts';
import { isUnanimous, tellsAnswers, unanimousRange } from './unanimity.ts';
import type { ShareRange } from './unanimity.ts';

/** A measurement with the groups that its edition may break it down into. */
export interface Breakdown {
  readonly measurement: Measurement;
  readonly indicator: Indicator;
  readonly minimum: number;
  readonly groups: readonly GroupEstimate[];
  /** The audiences that cannot name a group of a dimension. */
  readonly outside: Outside;
  /** Whether nothing of the total itself forbids to show it. */
  readonly totalHolds: boolean;
}

/** What must not be shown of the measurements of one term. */
export interface Hidden {
  /** Of the measurements that may be shown; the total of any other would tell what is hidden elsewhere. */
  readonly groups: ReadonlyMap<Breakdown, HiddenGroups>;
  /** Questions, as `<survey>/<question>`, whose answers are counted nowhere. */
  readonly questions: ReadonlySet<string>;
}

/** Of whom a survey asks: «родителей». */
export type AudienceOf = (survey: string) => string | undefined;

/**
 * What of the measurements of a term must be hidden with everything published together in mind. Within a measurement
 * groups add up to the total (`hiddenGroups`). Across measurements, at each place, values are sums of the same
 * questions or columns: an index of three questions less two of them is the third; parents and partners less parents
 * are the partners. So at each place nothing that is shown may add up to what is hidden (`toldBy`); if it does, the
 * answers to one question more, or the value that adds up the most, is hidden as well, until nothing does.
 */
export function hideTogether(
  all: readonly Breakdown[],
  audienceOf: AudienceOf = () => undefined,
): Hidden {
  const totals = new Set<Breakdown>();
  const secretTotals = new Set<Breakdown>();
  const forced = new Map(all.map((one) => [one, new Set<GroupEstimate>()]));
  const questions = new Set<string>();
  const answered = all.flatMap((one) => answeredQuestions(one).map((counts) => ({ one, counts })));
  for (const { one, counts } of answered) {
    if (substantiveIn(counts) < one.minimum || isUnanimous(counts)) {
      questions.add(questionKey(counts));
    }
  }
  const secrets = new Set(questions);
  // No value adds them up, so nothing is to be hidden beside them.
  for (const counts of all.flatMap(({ measurement }) => measurement.answers)) {
    if (isOnlyHardToSay(counts)) questions.add(questionKey(counts));
  }
  const keys = new Map<Estimate, Sum>();
  // Only more is hidden from round to round, so this ends.
  for (;;) {
    const shown = all.filter((one) => one.totalHolds && !secretTotals.has(one) && !totals.has(one));
    const rules = new Map(shown.map((one) => [one, rulesOf(one, forced.get(one) ?? new Set())]));
    const telling = [...rules].filter(
      ([one, own]) =>
        tellsAnswers(one.indicator, one.measurement.enumeration) && totalTells(one.groups, own),
    );
    for (const [one] of telling) secretTotals.add(one);
    if (telling.length > 0) continue;
    const groups = new Map([...rules].map(([one, own]) => [one, hiddenGroups(one.groups, own)]));
    const cells = [
      ...totalCells(),
      ...questionCells(),
      ...[...groups].flatMap((one) => [...groupCells(one), ...strangerCells(one)]),
    ];
    const places = Map.groupBy(cells, ({ place }) => place);
    const more = [...places.values()].flatMap(giveUp);
    for (const { hide } of more) hide();
    if (more.length === 0) return { groups, questions };
  }

  function totalCells(): readonly Cell[] {
    return all.flatMap((one): Cell[] => {
      const { result } = one.measurement;
      if ('missing' in result) return [];
      const { n: persons } = result;
      const isSecret = !one.totalHolds || secretTotals.has(one);
      const state = isSecret ? 'secret' : totals.has(one) ? 'given up' : 'shown';
      const adds = keysOf(one, result);
      return [{ place: '', adds, persons, state, isAnswers: false, hide: () => totals.add(one) }];
    });
  }

  function questionCells(): readonly Cell[] {
    const once = new Map(answered.map(({ counts }) => [questionKey(counts), counts]));
    return [...once].map(([key, counts]): Cell => {
      const state = secrets.has(key) ? 'secret' : questions.has(key) ? 'given up' : 'shown';
      const persons = substantiveIn(counts);
      const adds = new Set([key]);
      return { place: '', adds, persons, state, isAnswers: true, hide: () => questions.add(key) };
    });
  }

  function groupCells([one, hidden]: readonly [Breakdown, HiddenGroups]): readonly Cell[] {
    const given = forced.get(one);
    const persons = groupPersons(one.indicator);
    return one.groups.map((group): Cell => {
      const place = group.dimension === 'audience' ? '' : `${group.dimension} ${group.name}`;
      const shownAs = hidden.get(group);
      const isOwn =
        shownAs !== 'hidden' || persons(group) < one.minimum || rangeOf(one, group) !== undefined;
      const beside = given?.has(group) === true || place === '' ? 'given up' : 'cover';
      const state = shownAs === undefined ? 'shown' : isOwn ? 'secret' : beside;
      const hide = (): unknown => given?.add(group);
      const adds = keysOf(one, group.estimate, group);
      return { place, adds, persons: persons(group), state, isAnswers: false, hide };
    });
  }

  /** Who named no group is told where all the others are, and is kept back by hiding the smallest of those. */
  function strangerCells([one, hidden]: readonly [Breakdown, HiddenGroups]): readonly Cell[] {
    const count = groupPersons(one.indicator);
    const rules = rulesOf(one, new Set());
    return setsWithWholes(one.groups, rules).flatMap(({ set, whole }): readonly Cell[] => {
      const group = whole && strangersOf(set, whole);
      if (group === undefined) return [];
      const shown = set.filter((node) => !hidden.has(node.group));
      const isOwn = reasonOf({ group }, rules) !== undefined;
      const isGiven = set.some((node) => forced.get(one)?.has(node.group) === true);
      const rest = shown.length === set.length ? 'shown' : isGiven ? 'given up' : 'cover';
      const state = isOwn ? 'secret' : rest;
      const [next] = shown.map((node) => node.group).sort((a, b) => count(a) - count(b));
      const hide = (): unknown => next && forced.get(one)?.add(next);
      const adds = keysOf(one, group.estimate, group);
      const place = `${group.dimension} `;
      return [{ place, adds, persons: count(group), state, isAnswers: false, hide }];
    });
  }

  function keysOf(one: Breakdown, estimate: Estimate, group?: GroupEstimate): Sum {
    const found = keys.get(estimate) ?? measureKeys(one, estimate, all, surveysOf(one, group));
    keys.set(estimate, found);
    return found;
  }

  /** Whose answers a group adds up; those who named none are not of the audiences that could not. */
  function surveysOf(
    { indicator: { measure }, outside }: Breakdown,
    group: GroupEstimate | undefined,
  ): ReadonlySet<string> | undefined {
    const others =
      group?.name === '' ? new Set(outside(group.dimension).map(({ name }) => name)) : undefined;
    if (group?.dimension !== 'audience' && others === undefined) return undefined;
    const asked =
      'items' in measure
        ? measure.items.map(({ survey }) => survey)
        : measure.kind === 'coverage'
          ? measure.surveys
          : [];
    return new Set(
      asked.filter((survey) => {
        const audience = audienceOf(survey);
        if (others === undefined) return audience === group?.name;
        return audience === undefined || !others.has(audience);
      }),
    );
  }
}

function rangeOf(
  { measurement: { enumeration }, indicator }: Breakdown,
  { estimate }: GroupEstimate,
): ShareRange | undefined {
  return unanimousRange(estimate, indicator, enumeration);
}

function rulesOf(breakdown: Breakdown, forced: ReadonlySet<GroupEstimate>): HidingRules {
  const { indicator, minimum, measurement } = breakdown;
  return {
    minimum,
    scale: scaleEnds(indicator),
    rangeOf: (group) => rangeOf(breakdown, group),
    isForced: (group) => forced.has(group),
    personsOf: groupPersons(indicator),
    whole: 'value' in measurement.result ? measurement.result : undefined,
    outside: breakdown.outside,
  };
}
