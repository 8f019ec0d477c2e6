import type { Option, Survey } from '../survey/survey.ts';
import { wordingHash } from '../survey/wordingHash.ts';
import type { AnswerCounts, Counted, GroupTally, Tally } from './facts.ts';
import { sumOfKnown } from './populations.ts';
import type { Populations } from './populations.ts';
import { compareGroups } from './rowGroups.ts';
import type { GroupName } from './rowGroups.ts';
import type { ItemMeasure } from './itemPoints.ts';
import type { SurveyCounts, SurveyGroup } from './surveyCounter.ts';
import type { CountedItems } from './tallyItems.ts';

/**
 * An indicator out of the answers to its items, over all surveys that ask them.
 * Items in several surveys give a group per audience. `undefined`: nobody gave an answer that counts.
 */
export function countItems(
  id: string,
  measure: ItemMeasure,
  surveys: readonly SurveyCounts[],
  populations: Populations,
): Counted | undefined {
  const asked = surveys.flatMap((counts) => {
    const items = counts.total.itemsOf(id);
    return items === undefined ? [] : [{ ...counts, items }];
  });
  const total = toTally(
    measure,
    asked.map((one) => one.items),
  );
  if (total === undefined) return undefined;
  const scales = asked.flatMap((one) => one.scaleOf(id) ?? []);
  const population = sumOfKnown(asked.map((one) => populations.ofSurvey(one.survey.id)));
  return {
    total,
    groups: toGroups(id, measure, asked, populations),
    ...(population === undefined ? {} : { population }),
    enumeration: 'sample',
    files: asked.map((one) => one.file),
    rows: asked.reduce((sum, one) => sum + one.total.respondents, 0),
    setAside: {
      hardToSay: asked.reduce((sum, one) => sum + one.items.hardToSay, 0),
      blank: asked.reduce((sum, one) => sum + one.items.blank, 0),
    },
    wordings: new Map(asked.flatMap(({ survey }) => toWordings(measure, survey))),
    answers: asked.flatMap((counts) => toAnswers(measure, counts)),
    ...(scales.length === 0 ? {} : { scales }),
  };
}

function toWordings(
  measure: ItemMeasure,
  survey: Survey,
): readonly (readonly [question: string, hash: string])[] {
  return measure.items.flatMap((item) => {
    const question = survey.questions.find(({ name }) => name === item.question);
    if (item.survey !== survey.id || question === undefined) return [];
    return [[`${survey.id}/${question.name}`, wordingHash(survey, question)] as const];
  });
}

/** Part of a whole where each person gave one answer, sums over persons otherwise. */
function toTally(measure: ItemMeasure, items: readonly CountedItems[]): Tally | undefined {
  const sums = { n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
  for (const one of items) {
    sums.n += one.sums.n;
    sums.x += one.sums.x;
    sums.y += one.sums.y;
    sums.xx += one.sums.xx;
    sums.xy += one.sums.xy;
    sums.yy += one.sums.yy;
  }
  if (sums.y === 0) return undefined;
  const isShare = measure.kind === 'top-two-box' || measure.kind === 'answer-share';
  return isShare && !items.some((one) => one.several)
    ? { kind: 'share', part: sums.x, whole: sums.y }
    : { kind: 'sums', ...sums };
}

type Part = GroupName & { readonly survey: string; readonly counts: SurveyGroup };

function toGroups(
  id: string,
  measure: ItemMeasure,
  surveys: readonly SurveyCounts[],
  populations: Populations,
): readonly GroupTally[] {
  const audiences: Part[] = surveys.map(({ survey, total }) => ({
    dimension: 'audience',
    name: survey.audience,
    survey: survey.id,
    counts: total,
  }));
  const parts = [
    ...(surveys.length > 1 ? audiences : []),
    ...surveys.flatMap(({ survey, groups }): Part[] =>
      groups.map((group) => ({ ...group, survey: survey.id })),
    ),
  ];
  const named = Map.groupBy(parts, ({ dimension, name }) => `${dimension}:${name}`);
  return [...named.values()]
    .flatMap((same): readonly GroupTally[] => {
      const [first] = same;
      const items = same.flatMap((part) => part.counts.itemsOf(id) ?? []);
      const tally = toTally(measure, items);
      if (first === undefined || tally === undefined) return [];
      const { dimension, name } = first;
      const population = sumOfKnown(same.map((part) => populations.ofGroup(part.survey, part)));
      const answered = items.map(({ sums }) => sums.n).filter((n) => n > 0);
      return [
        {
          dimension,
          name,
          tally,
          ...(population === undefined ? {} : { population }),
          // Less the pupils of the class, its value is that of their parents.
          ...(answered.length > 1 ? { persons: Math.min(...answered) } : {}),
          ...(dimension === 'audience' || surveys.length < 2
            ? {}
            : { parts: toParts(id, measure, same, surveys) }),
        },
      ];
    })
    .sort(compareGroups);
}

/** What each audience adds to a group. */
function toParts(
  id: string,
  measure: ItemMeasure,
  same: readonly Part[],
  surveys: readonly SurveyCounts[],
): NonNullable<GroupTally['parts']> {
  const audienceOf = (part: Part): string =>
    surveys.find(({ survey }) => survey.id === part.survey)?.survey.audience ?? '';
  return [...Map.groupBy(same, audienceOf)].flatMap(([audience, own]) => {
    const tally = toTally(
      measure,
      own.flatMap((part) => part.counts.itemsOf(id) ?? []),
    );
    return tally === undefined ? [] : [{ audience, tally }];
  });
}

function toAnswers(measure: ItemMeasure, { survey, total }: SurveyCounts): readonly AnswerCounts[] {
  return measure.items.flatMap((item) => {
    const at = survey.questions.findIndex(({ name }) => name === item.question);
    const question = survey.questions[at];
    if (item.survey !== survey.id || question === undefined) return [];
    return [
      {
        survey: survey.id,
        question: question.name,
        title: question.title,
        ...(question.kind === 'choices' ? { several: true } : {}),
        options: question.options.map((option, code) => ({
          title: option.title,
          kind: option.kind,
          ...(option.score === undefined ? {} : { score: option.score }),
          counted: isCounted(measure, option),
          n: total.numbers(at, code),
        })),
      },
    ];
  });
}

/** Whether the measure asks for this answer; of a mean, whether it is one of the satisfied. */
function isCounted(measure: ItemMeasure, { kind, value, positive }: Option): boolean {
  if (kind !== 'substantive') return false;
  if (measure.kind === 'answer-share') return measure.values.includes(value);
  return measure.kind === 'nps' ? Number(value) >= 9 : positive === true;
}
