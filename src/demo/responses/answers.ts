import type { Answer } from '../../survey/answers.ts';
import { holds } from '../../survey/holds.ts';
import type { Question, Survey } from '../../survey/survey.ts';
import type { Random } from '../random.ts';
import { moodOf } from '../stories.ts';
import type { DemoTerm } from '../terms.ts';
import { openAnswers, opinionOf, reportReaders } from './opinions.ts';
import type { Respondent } from './respondents.ts';

const blankShare = 0.015;
/** Share of people who stop before the end, and how much of the survey they answer. */
const stopShare = 0.03;
const stopAfter = 0.7;
/** Spread of one person's answers around the person's mood, in points of a five-point scale. */
const answerDeviation = 0.75;

/**
 * What one respondent answers, by question; what was left blank or not asked is absent.
 * `opinions` is the school's chance, the same for everybody, so that a question keeps its mean.
 */
export function answersOf(
  survey: Survey,
  respondent: Respondent,
  term: DemoTerm,
  opinions: Random,
): ReadonlyMap<string, Answer> {
  const own = respondent.random.fork('answers');
  const last = own.chance(stopShare) ? survey.questions.length * stopAfter : Infinity;
  const answers = new Map<string, Answer>();
  survey.questions.forEach((question, position) => {
    const chance = own.fork(question.name);
    const isFact = respondent.facts.has(question.name);
    if (!isAsked(question, respondent)) return;
    if (chance.chance(blankShare) || (position >= last && !isFact)) return;
    const answer = toAnswer(question, respondent, term, chance, opinions);
    if (answer !== undefined) answers.set(question.name, answer);
  });
  return answers;
}

/** Our surveys have conditions on facts alone. */
function isAsked({ condition }: Question, { facts }: Respondent): boolean {
  return condition === undefined || holds(condition, facts);
}

function toAnswer(
  question: Question,
  { mood, facts }: Respondent,
  term: DemoTerm,
  chance: Random,
  opinions: Random,
): Answer | undefined {
  const fact = facts.get(question.name);
  if (fact !== undefined) return optionOf(question, fact);
  if (question.kind === 'text') return chance.chance(0.5) ? chance.pick(openAnswers) : undefined;
  if (question.name === 'read_self_evaluation') {
    return optionOf(question, chance.chance(reportReaders[term.index] ?? 0) ? 'yes' : 'no');
  }
  const { mean, hardToSay } = opinionOf(question.name, opinions);
  const felt = mean + moodOf(question.name, term) + mood + chance.normal(0, answerDeviation);
  if (question.kind !== 'scale') {
    return optionOf(question, felt >= 3.3 ? 'yes' : felt < 2.6 ? 'no' : 'hard');
  }
  const aside = question.options.findIndex(({ kind }) => kind === 'hard-to-say');
  return aside >= 0 && chance.chance(hardToSay) ? aside : nearestOption(question, (felt - 1) / 4);
}

function optionOf({ name, options }: Question, value: string): number {
  const found = options.findIndex((option) => option.value === value);
  if (found < 0) throw new RangeError(`optionOf: ${name} has no ${value}`);
  return found;
}

/** The option of the scale whose points 0…1 are nearest to what is felt. */
function nearestOption({ options }: Question, felt: number): number {
  let nearest = 0;
  let distance = Infinity;
  options.forEach(({ score }, at) => {
    const away = score === undefined ? Infinity : Math.abs(score - felt);
    if (away < distance) [nearest, distance] = [at, away];
  });
  return nearest;
}
