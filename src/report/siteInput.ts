import type { Category } from '../catalogue/model.ts';
import type { TermCycle } from '../ingest/cycle/termCycle.ts';
import type { AskedSurvey } from '../ingest/askedSurveys.ts';
import type { SourceFile } from '../ingest/facts.ts';
import type { PublishedDecision } from '../publication/cycle/publishDecisions.ts';
import type { PublishedObjectivity } from '../publication/objectivity/publishedObjectivity.ts';
import type { PublishedSiteCheck } from '../publication/publishSiteChecks.ts';
import type { Edition, PublishedMeasurement } from '../publication/published.ts';
import type { YearReport } from './selfAssessment/yearReport.ts';

export interface SchoolInfo {
  readonly name: string;
  readonly city?: string;
  /** The data are invented, and every page must say so. */
  readonly demonstration: boolean;
  /** Where the site stands, where the school says it: `https://school.example/vsoko/`. */
  readonly siteAddress?: string;
  /** Where the collector stands when it is not where the pages are: `https://answers.example`. */
  readonly collector?: string;
}

export interface TermInfo {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
}

/** Everything the reports are made of; no number here was not decided on by `publication/`. */
export interface SiteInput {
  readonly edition: Edition;
  /** Persons under whom nothing is shown in this edition. */
  readonly minimum: number;
  /** The same for both editions, as a page about them says it. */
  readonly smallestGroup: Readonly<Record<Edition, number>>;
  readonly school: SchoolInfo;
  /** In order of time. */
  readonly terms: readonly TermInfo[];
  /** The catalogue with what the school added. */
  readonly categories: readonly Category[];
  readonly measurements: readonly PublishedMeasurement[];
  /** The passports of objectivity, a term each. */
  readonly objectivity: readonly PublishedObjectivity[];
  /** The method of every indicator in words, by `<object>.<key>`. */
  readonly methods: ReadonlyMap<string, string>;
  readonly files: readonly SourceFile[];
  readonly surveys: readonly AskedSurvey[];
  /** Reports of самообследование, by calendar year ascending. */
  readonly reports: readonly YearReport[];
  /** Plan and cards of every term that has any, in order of time. */
  readonly cycle: readonly ({ readonly term: string } & Pick<TermCycle, 'plan' | 'cards'>)[];
  /** In order of time. */
  readonly decisions: readonly PublishedDecision[];
  /** Checks of the school's site, in order of time. */
  readonly siteChecks: readonly PublishedSiteCheck[];
}
