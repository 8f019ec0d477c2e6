import type { DemoHalfYear } from '../model/school.ts';
import type { Random } from '../random.ts';

/** Somebody whom a survey asks. */
export interface Respondent {
  /** General mood that colours all answers, in points of a five-point scale. */
  readonly mood: number;
  /** Answers that are facts, not opinions: question → value of its option. */
  readonly facts: ReadonlyMap<string, string>;
  readonly random: Random;
}

/** Families have one and a bit children in the school; a family answers once. */
const familiesPerPupil = 0.93;
const partners = 22;
const councilBodies: readonly (readonly [body: string, members: number])[] = [
  ['governing', 12],
  ['parents', 10],
  ['pupils', 8],
];
const partnerKinds = [
  'education',
  'extra_education',
  'culture',
  'sport',
  'business',
  'public',
  'authority',
  'other',
];
/** The youngest judge more kindly, in points of a five-point scale. */
const kindness = 0.35;
const notAsked = new Set(['leader', 'other']);

/**
 * Everybody whom a survey asks in a half-year: its population.
 * @throws RangeError on a survey that is not ours.
 */
export function respondentsOf(survey: string, halfYear: DemoHalfYear): readonly Respondent[] {
  const random = halfYear.random.fork(`respondents/${survey}`);
  switch (survey) {
    case 'pupils-1-4':
      return pupilsOf(halfYear, random, 1, 4, kindness);
    case 'pupils-5-9':
      return pupilsOf(halfYear, random, 5, 9);
    case 'pupils-10-11':
      return pupilsOf(halfYear, random, 10, 11);
    case 'parents':
      return parentsOf(halfYear, random);
    case 'teachers':
      return halfYear.staff
        .filter(
          ({ post, leaves, last }) =>
            !notAsked.has(post.role) && !(leaves && last === halfYear.term.index),
        )
        .map(({ code, post }) => person(random.fork(code), 0, [['subject_area', post.area]]));
    case 'partners':
      return Array.from({ length: partners }, (_, n) =>
        person(random.fork(`partner ${n}`), 0.2, [
          ['partner_kind', partnerKinds[n % partnerKinds.length] ?? 'other'],
        ]),
      );
    case 'councils':
      return councilBodies.flatMap(([body, members]) =>
        Array.from({ length: members }, (_, n) =>
          person(random.fork(`${body} ${n}`), 0.1, [['body', body]]),
        ),
      );
    default:
      throw new RangeError(`respondentsOf: ${survey}`);
  }
}

function pupilsOf(
  { classes }: DemoHalfYear,
  random: Random,
  from: number,
  to: number,
  more = 0,
): Respondent[] {
  return classes
    .filter(({ parallel }) => from <= parallel && parallel <= to)
    .flatMap(({ name, climate, pupils }) =>
      pupils.map(({ code }) => person(random.fork(code), climate + more, [['class', name]])),
    );
}

function parentsOf({ classes }: DemoHalfYear, random: Random): Respondent[] {
  return classes.flatMap(({ name, climate, pupils }) =>
    pupils
      .filter((pupil) => pupil.random.fork('family').chance(familiesPerPupil))
      .map(({ code, sen }) =>
        person(random.fork(code), climate, [
          ['class', name],
          ['has_sen_child', sen ? 'yes' : 'no'],
        ]),
      ),
  );
}

function person(
  own: Random,
  climate: number,
  facts: readonly (readonly [string, string])[],
): Respondent {
  return { mood: climate + own.fork('mood').normal(0, 0.5), facts: new Map(facts), random: own };
}
