import type { Survey } from '../survey/survey.ts';
import { readWhole } from '../kit/cells.ts';
import { paths } from '../report/paths.ts';
import { askedTerm } from './askedTerm.ts';
import type { AskedTerm } from './askedTerm.ts';
import type { Definitions } from './loadDefinitions.ts';
import { isThisComputer } from './isThisComputer.ts';
import { readGroup } from './readGroup.ts';
import { reasonWords } from './refuse.ts';

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
  /** Whether no other device can open it. */
  readonly isHere: boolean;
}

export const mostCodes = 500;

/** Which survey is meant, or in words why it can have no codes. */
export function readCodedSurvey(
  { survey: id, term: named }: CodeArguments,
  { school, surveys }: Definitions,
  today: string,
): CodedSurvey | string {
  const survey = surveys.find((one) => one.id === id);
  if (survey === undefined) {
    return reasonWords('КОД-01', { known: surveys.map((one) => one.id) });
  }
  const asked = askedTerm(school, survey.id, named, today);
  if (asked === undefined) {
    return reasonWords('КОД-02', { title: survey.title, id: survey.id, term: named ?? '' });
  }
  if (asked.dates.access !== 'code') {
    return reasonWords('КОД-03', { title: survey.title, term: asked.term });
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
  if (group === undefined) return reasonWords('КОД-04', {});
  const count = readWhole(given.count ?? '') ?? 0;
  if (count < 1 || count > mostCodes) return reasonWords('КОД-05', { most: mostCodes });
  const known = school.address && school.address.site + school.address.base;
  const site = given.address ?? known ?? '';
  if (!/^https?:\/\//iu.test(site) || !URL.canParse(site)) {
    return reasonWords('КОД-06', { named: site });
  }
  const isHere = isThisComputer(site);
  // Written down, it would be on every sheet; who types it knows what it is for: a trial.
  if (isHere && given.address === undefined) return reasonWords('КОД-07', { address: site });
  return { group, count, address: pageAddress(site, survey.id), isHere };
}

/** Where the survey's page stands, from the address of the site, of its list of surveys or of that page itself. */
function pageAddress(site: string, survey: string): string {
  // Not by way of `URL`: it would write «школа.рф» in signs that nobody can type.
  const start = site.replace(/[?#].*$/u, '').replace(/\/?(?:index\.html)?$/u, '/');
  const known = [paths.survey(survey), paths.surveys].find((path) => start.endsWith(path)) ?? '/';
  return start.slice(0, -known.length) + paths.survey(survey);
}
