import type { Place } from '../kit/problem.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import { foldText } from '../kit/text.ts';
import { definition } from './definition.ts';
import { readCondition } from './readCondition.ts';
import { readElement } from './readElement.ts';
import type { Question, Survey } from './survey.ts';

/** Seconds that reading and answering one question takes, where the definition names no minutes. */
const secondsPerQuestion = 15;

/**
 * A SurveyJS definition as the program uses it. `json` is the parsed file `surveys/<id>.json`.
 * Everything wrong is logged; an error (a type that cannot be counted, a name given twice) gives `undefined`,
 * a warning still gives the survey. Radio buttons, drop-downs, ratings and matrix rows whose values are numbers are
 * scales; with other values they are plain choices.
 * @param file in which it stands, for the log.
 */
export function readSurvey(
  id: string,
  json: unknown,
  log: ProblemLog,
  file = `surveys/${id}.json`,
): Survey | undefined {
  const place: Place = { file };
  const before = log.errors;
  const parsed = definition.safeParse(json);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    log.add({ code: 'АНК-01', place, details: { where } });
    return undefined;
  }
  const { title, description, vsoko, pages, elements } = parsed.data;
  const questions = [{ name: '', title, visibleIf: undefined, elements }, ...pages].flatMap(
    (page) => {
      const conditions = page.visibleIf === undefined ? [] : [page.visibleIf];
      const around = { page: page.title ?? page.name, conditions };
      return page.elements.flatMap((element) => readElement(element, around, place, log));
    },
  );
  if (questions.length === 0 && log.errors === before) {
    log.add({ code: 'АНК-01', place, details: { where: 'pages' } });
  }
  checkNames(questions, place, log);
  const asked = questions.map((question) => withCondition(question, questions, place, log));
  if (vsoko.audience === undefined) log.add({ code: 'АНК-12', place, details: {} });
  if (log.errors > before) return undefined;
  return {
    id,
    title: title ?? id,
    ...(description ? { intro: description } : {}),
    audience: vsoko.audience ?? 'участников опроса',
    minutes: vsoko.minutes ?? Math.ceil((questions.length * secondsPerQuestion) / 60),
    questions: asked,
  };
}

/** A name twice is an error; a title twice only means that a header must be the name. */
function checkNames(questions: readonly Question[], place: Place, log: ProblemLog): void {
  const names = new Set<string>();
  const titles = new Set<string>();
  for (const { name, title } of questions) {
    const [key, words] = [foldText(name), foldText(title)];
    if (names.has(key)) log.add({ code: 'АНК-03', place, details: { name } });
    else if (titles.has(words)) log.add({ code: 'АНК-10', place, details: { title } });
    names.add(key);
    titles.add(words);
  }
}

/**
 * The question with its condition read. One that is not understood leaves open who was asked (АНК-13); one on a
 * question that is not there never holds, so its question would never be asked (АНК-11).
 */
function withCondition(
  question: Question,
  all: readonly Question[],
  place: Place,
  log: ProblemLog,
): Question {
  const { name, visibleIf } = question;
  if (visibleIf === undefined || visibleIf === '') return question;
  const condition = readCondition(visibleIf, all);
  if (condition === undefined) {
    log.add({ code: 'АНК-13', place, details: { question: name, condition: visibleIf } });
  }
  const known = new Set(all.flatMap((one) => [one.name, one.name.split('.', 1).join('')]));
  for (const [, reference = ''] of visibleIf.matchAll(/\{([^{}]+)\}/gu)) {
    const asked = reference.split(/[.[]/u, 1).join('').trim();
    if (!known.has(asked)) log.add({ code: 'АНК-11', place, details: { question: name, asked } });
  }
  return condition === undefined ? question : { ...question, condition };
}
