import type { Survey } from '../survey/survey.ts';
import { readWhole } from '../kit/cells.ts';
import { paths } from '../report/paths.ts';
import { askedTerm } from './askedTerm.ts';
import type { AskedTerm } from './askedTerm.ts';
import type { Definitions } from './loadDefinitions.ts';
import { readGroup } from './readGroup.ts';

/** What was written after `npm run codes --`. */
export interface CodeArguments {
  readonly survey?: string | undefined;
  readonly class?: string | undefined;
  readonly group?: string | undefined;
  readonly count?: string | undefined;
  readonly term?: string | undefined;
  readonly address?: string | undefined;
}

/** A survey that asks for codes, in one of its terms. */
export interface CodedSurvey extends AskedTerm {
  readonly survey: Survey;
}

/** A sheet of codes that can be made. */
export interface CodeOrder {
  readonly group: string;
  readonly count: number;
  /** Full address of the survey's page. */
  readonly address: string;
}

export const mostCodes = 500;

const USAGE =
  'Например: npm run codes -- --survey parents --class 5А --count 28\n' +
  'Сколько кодов использовано: npm run codes -- --survey parents --list';

/** Which survey is meant, or in words why it can have no codes. */
export function readCodedSurvey(
  { survey: id, term: named }: CodeArguments,
  { school, surveys }: Definitions,
  today: string,
): CodedSurvey | string {
  const survey = surveys.find((one) => one.id === id);
  if (survey === undefined) {
    const known = surveys.map((one) => one.id).join(', ');
    return `Назовите анкету после --survey. Есть: ${known}.\n${USAGE}`;
  }
  const asked = askedTerm(school, survey.id, named, today);
  if (asked === undefined) {
    const where = named === undefined ? 'ни в одном полугодии' : `в полугодии ${named}`;
    return (
      `Анкеты «${survey.title}» (${survey.id}) нет ${where}.\n` +
      'Что сделать: добавьте её в data/school.yaml, раздел terms → surveys.'
    );
  }
  if (asked.dates.access !== 'code') {
    return (
      `Анкета «${survey.title}» в полугодии ${asked.term} открыта для всех, коды ей не нужны.\n` +
      'Что сделать: если отвечать нужно по кодам, поставьте ей access: code в data/school.yaml.'
    );
  }
  return { survey, ...asked };
}

/** For whom, how many and with which address, or in words what is missing. */
export function readCodeOrder(
  given: CodeArguments,
  { school }: Definitions,
  { survey }: CodedSurvey,
): CodeOrder | string {
  const group = readGroup(given.class, given.group);
  if (group === undefined) {
    return `Назовите класс (--class 5А) или группу (--group учителя).\n${USAGE}`;
  }
  const count = readWhole(given.count ?? '') ?? 0;
  if (count < 1 || count > mostCodes) {
    return `После --count нужно число листков от 1 до ${mostCodes}.\n${USAGE}`;
  }
  const known = school.address === undefined ? '' : school.address.site + school.address.base;
  const site = given.address ?? known;
  if (!/^https?:\/\//u.test(site) || !URL.canParse(site)) {
    return (
      'На листках печатают адрес сайта, а в data/school.yaml его нет.\n' +
      'Что сделать: добавьте туда строку address: https://school.example/ или назовите адрес после --address.'
    );
  }
  return { group, count, address: pageAddress(site, survey.id) };
}

/** Where the survey's page stands, from the address of the site, of its list of surveys or of that page itself. */
function pageAddress(site: string, survey: string): string {
  // Not by way of `URL`: it would write «школа.рф» in signs that nobody can type.
  const start = site.replace(/[?#].*$/u, '').replace(/\/?(?:index\.html)?$/u, '/');
  const known = [paths.survey(survey), paths.surveys].find((path) => start.endsWith(path)) ?? '/';
  return start.slice(0, -known.length) + paths.survey(survey);
}
