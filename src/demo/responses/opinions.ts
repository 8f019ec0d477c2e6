import type { Random } from '../random.ts';

/** How an opinion question is usually answered. */
export interface Opinion {
  /** Mean on a five-point scale before anything happens. */
  readonly mean: number;
  /** Share of those who find it hard to say or never came across it. */
  readonly hardToSay: number;
}

const usual = 4;
const usualHardToSay = 0.03;

/** Questions that people answer worse or better than usual, wherever they are asked. */
const means: ReadonlyMap<string, number> = new Map([
  ['toilets', 3.2],
  ['paperwork', 2.8],
  ['time_to_prepare', 3.2],
  ['homework_load', 3.5],
  ['workload', 3.6],
  ['fair_pay', 3.5],
  ['internet', 3.6],
  ['pupil_voice', 3.4],
  ['self_government', 3.5],
  ['decisions_voice', 3.5],
  ['network_courses', 3.4],
  ['vsoko_useful', 3.5],
  ['independent_review', 3.6],
  ['marking_discussed', 3.6],
  ['friends', 4.6],
  ['help_if_hurt', 4.5],
  ['colleagues', 4.5],
  ['teachers_kind', 4.4],
  ['form_teacher', 4.4],
  ['useful_to_us', 4.4],
  ['ready_to_continue', 4.6],
]);

const hardToSay: ReadonlyMap<string, number> = new Map([
  ['reception', 0.28],
  ['network_courses', 0.24],
  ['quick_reply', 0.18],
  ['psychologist', 0.16],
  ['independent_review', 0.16],
  ['complaints_resolved', 0.14],
  ['mentoring', 0.12],
  ['profile_help', 0.12],
  ['decisions_voice', 0.1],
  ['olympiads', 0.08],
]);

/** The usual answer to a question; questions without a place in the tables differ a little by chance. */
export function opinionOf(question: string, random: Random): Opinion {
  return {
    mean: means.get(question) ?? random.fork(`opinion/${question}`).normal(usual, 0.15),
    hardToSay: hardToSay.get(question) ?? usualHardToSay,
  };
}

/** Share of «да» among parents asked whether they read the self-assessment report. */
export const reportReaders: readonly number[] = [0.17, 0.21, 0.26, 0.3];

export const openAnswers: readonly string[] = [
  'Согласовывать даты совместных мероприятий в начале полугодия.',
  'Хотелось бы больше совместных проектов для старших классов.',
  'Назначить замену ответственному на время отпуска.',
  'Всё устраивает, спасибо за сотрудничество.',
  'Заранее сообщать, сколько учеников приедет; нам важно знать это за неделю.',
];
