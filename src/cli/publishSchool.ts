import { assessDecisions } from '../assessment/cycle/assessDecisions.ts';
import type { Measurement } from '../assessment/measurement.ts';
import { method } from '../assessment/method.ts';
import type { YearFigures } from '../assessment/selfAssessment/lineFigure.ts';
import { toTitles } from '../assessment/titles.ts';
import type { Indicator } from '../catalogue/model.ts';
import { askedSurveys } from '../ingest/askedSurveys.ts';
import type { Dimension } from '../ingest/facts.ts';
import type { LoadedSchool } from '../ingest/loadSchool.ts';
import type { School } from '../ingest/school.ts';
import { tables } from '../monitoring/tables.ts';
import { publishDecisions } from '../publication/cycle/publishDecisions.ts';
import { minimumOf } from '../publication/minimum.ts';
import { publishObjectivity } from '../publication/objectivity/publishObjectivity.ts';
import { tellsHiddenWork } from '../publication/objectivity/tellsHiddenWork.ts';
import { withholdScores } from '../publication/objectivity/withholdScores.ts';
import { publish } from '../publication/publish.ts';
import type { Edition } from '../publication/published.ts';
import { publishSiteChecks } from '../publication/publishSiteChecks.ts';
import { publishYears, type PublishedYear } from '../publication/selfAssessment/publishYears.ts';
import type { YearReport } from '../report/selfAssessment/yearReport.ts';
import type { SchoolInfo, SiteInput } from '../report/siteInput.ts';
import type { Survey } from '../survey/survey.ts';
import { assessPassports } from './assessSchool.ts';

/** Everything that is measured, by `<object>.<key>`: the catalogue of the school and the instruments beside it. */
export function indicatorsOf({
  catalogue,
  instruments,
}: Pick<LoadedSchool, 'catalogue' | 'instruments'>): ReadonlyMap<string, Indicator> {
  return new Map(
    [...catalogue, instruments].flatMap(({ groups }) =>
      groups.flatMap(({ objects }) =>
        objects.flatMap(({ slug, indicators }) =>
          indicators.map((indicator) => [`${slug}.${indicator.key}`, indicator] as const),
        ),
      ),
    ),
  );
}

/**
 * What one edition may show, ready for the reports.
 * @param today the school's day of the build, YYYY-MM-DD: a survey is told about from the day after it closes. In the
 * demonstration, where answers are taken on any day, nothing waits.
 * @param years figures of the self-assessment, from `loadChecked`.
 */
export function publishSchool(
  loaded: LoadedSchool,
  measurements: readonly Measurement[],
  edition: Edition,
  today: string,
  years: readonly YearFigures[] = [],
): SiteInput {
  const { school, catalogue, facts, surveys } = loaded;
  const minimum = minimumOf(edition, school.smallestGroup);
  const indicators = indicatorsOf(loaded);
  const titles = toTitles(tables, surveys);
  const passports = publishObjectivity(assessPassports(loaded), { edition, minimum });
  const indicatorOf = (object: string, key: string): Indicator => {
    const indicator = indicators.get(`${object}.${key}`);
    if (indicator === undefined) throw new RangeError(`no indicator ${object}.${key}`);
    return indicator;
  };
  const shown = publish(measurements, {
    edition,
    minimum,
    indicator: indicatorOf,
    tellsElsewhere: (term, measure) => tellsHiddenWork(passports, term, measure),
    audienceOf: (survey) => surveys.find(({ id }) => id === survey)?.audience,
    dimensionsOf: (survey) => namedIn(surveys.find(({ id }) => id === survey)),
    closesOf: (term, survey) =>
      school.demonstration ? undefined : openUntil(school, term, survey, today),
  });
  // An effect is judged beside the changes that are shown.
  const told = measurements.map((one, at) => ({ ...one, change: shown[at]?.change ?? one.change }));
  const assessed = { facts, terms: school.terms, indicators, measurements: told };
  return {
    edition,
    minimum,
    smallestGroup: {
      public: minimumOf('public', school.smallestGroup),
      internal: minimumOf('internal', school.smallestGroup),
    },
    school: infoOf(school),
    terms: school.terms,
    categories: catalogue,
    measurements: shown,
    cycle: facts.terms.flatMap(({ term, cycle }) =>
      cycle === undefined ? [] : [{ term, plan: cycle.plan, cards: cycle.cards }],
    ),
    decisions: publishDecisions(assessDecisions(assessed), shown),
    objectivity: withholdScores(passports, shown, indicatorOf),
    methods: new Map([...indicators].map(([id, { measure }]) => [id, method(measure, titles)])),
    files: facts.files,
    surveys: askedSurveys(loaded),
    siteChecks: publishSiteChecks(facts, edition),
    reports: toReports(loaded, publishYears(years, minimum)),
  };
}

/** Groups of which dimensions a survey asks for; a class is of a parallel. */
function namedIn(survey: Survey | undefined): ReadonlySet<Dimension> {
  const named = (survey?.questions ?? []).flatMap(({ group }) => group ?? []);
  return new Set(named.flatMap((group) => (group === 'class' ? [group, 'parallel'] : [group])));
}

/** A report for each calendar year that the school has a folder for. */
function toReports(
  { yearFolders }: LoadedSchool,
  years: readonly PublishedYear[],
): readonly YearReport[] {
  return yearFolders.flatMap(({ year, prose, approval }) => {
    const figures = years.find((one) => one.year === year);
    const before = years.find((one) => one.year === year - 1);
    return figures === undefined
      ? []
      : [{ figures, prose, approval, ...(before === undefined ? {} : { before }) }];
  });
}

/** The last day of a survey that may still be answered; undefined for one that is closed or was not asked. */
function openUntil(
  { terms }: School,
  term: string,
  survey: string,
  today: string,
): string | undefined {
  const asked = terms.find(({ id }) => id === term)?.surveys;
  const closes = asked?.find((one) => one.survey === survey)?.closes;
  return closes !== undefined && closes >= today ? closes : undefined;
}

/** What every page says of the school: nothing else of it is handed to pages. */
function infoOf({ name, city, demonstration, address, collector }: School): SchoolInfo {
  return {
    name,
    demonstration,
    ...(address === undefined ? {} : { siteAddress: `${address.site}${address.base}` }),
    ...(city === undefined ? {} : { city }),
    ...(collector === undefined ? {} : { collector }),
  };
}
