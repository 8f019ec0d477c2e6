import { accessibilityView, type AccessibilityView } from './accessibilityView.ts';
import type { KeyedChart } from './chartView.ts';
import { decisionsJson } from './cycle/decisionsJson.ts';
import { planViews, type PlanView } from './cycle/planView.ts';
import { homeView, type HomeView } from './homeView.ts';
import { indexMeasurements } from './measurementIndex.ts';
import { methodsView, type MethodsView } from './methodsView.ts';
import { nokView, type NokView } from './instruments/nokView.ts';
import { objectCsv } from './objectCsv.ts';
import { objectJson } from './objectJson.ts';
import { hasPaper, objectView, type ObjectPlace } from './objectView.ts';
import { objectivityView, type ObjectivityView } from './objectivity/objectivityView.ts';
import { opennessView, type OpennessView } from './opennessView.ts';
import { overviewView } from './overviewView.ts';
import { paths } from './paths.ts';
import { figuresCsv } from './selfAssessment/figuresCsv.ts';
import { figuresJson } from './selfAssessment/figuresJson.ts';
import type { SelfAssessmentView } from './selfAssessment/selfAssessmentView.ts';
import { selfAssessmentViews } from './selfAssessment/selfAssessmentViews.ts';
import { objectPaper } from './paper/objectPaper.ts';
import type { Paper } from './paper/paper.ts';
import type { SchoolInfo, SiteInput, TermInfo } from './siteInput.ts';
import { surveyView, type SurveyView } from './surveyView.ts';
import type { ObjectView, OverviewView } from './view.ts';

/** One report, ready to be printed. */
export interface ObjectPages {
  readonly term: string;
  readonly slug: string;
  readonly view: ObjectView;
}

/** A document beside a page, made as PDF and as DOCX at this path without an ending. */
export interface PaperFile {
  /** From the site's root: `/self-assessment/2025`. */
  readonly path: string;
  readonly paper: Paper;
}

/** A file beside a report. */
export interface Download {
  /** From the site's root. */
  readonly path: string;
  readonly text: string;
}

/** All that the pages of one edition print. */
export interface SiteView {
  readonly frame: {
    readonly edition: SiteInput['edition'];
    readonly minimum: number;
    readonly smallestGroup: SiteInput['smallestGroup'];
    readonly school: SchoolInfo;
  };
  readonly home: HomeView;
  readonly overviews: readonly OverviewView[];
  readonly objects: readonly ObjectPages[];
  /** One for each term with answers that count for НОК. */
  readonly nok: readonly NokView[];
  readonly methods: MethodsView;
  /** None in the internal edition. */
  readonly surveys: readonly SurveyView[];
  readonly objectivity: readonly ObjectivityView[];
  /** One for each school year with a plan, cards or decisions. */
  readonly plans: readonly PlanView[];
  readonly openness: OpennessView;
  readonly accessibility: AccessibilityView;
  /** The latest year first. */
  readonly selfAssessments: readonly SelfAssessmentView[];
}

function placesOf(input: SiteInput): readonly ObjectPlace[] {
  const flat = input.categories.flatMap((category) =>
    category.groups.flatMap((group) =>
      group.objects.map((object) => ({ category, group, object })),
    ),
  );
  return flat.map((place, i) => {
    const before = flat[i - 1]?.object;
    const after = flat[i + 1]?.object;
    return {
      ...place,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  });
}

/** Forms stand where the collector stands: the school's own edition has none. */
function surveyViews({ surveys, school }: SiteInput): readonly SurveyView[] {
  return surveys.map((asked, place) => surveyView(asked, place, school));
}

/** The справка of every object that has a value to tell of. */
function objectPapers(
  { terms, school }: SiteInput,
  objects: readonly ObjectPages[],
  overviews: readonly OverviewView[],
): readonly PaperFile[] {
  const known = new Map<string, readonly [TermInfo, OverviewView]>(
    terms.flatMap((term) => {
      const overview = overviews.find((one) => one.term.id === term.id);
      return overview === undefined ? [] : [[term.id, [term, overview]] as const];
    }),
  );
  return objects.flatMap(({ term: id, slug, view }) => {
    const place = known.get(id);
    if (place === undefined || !hasPaper(view)) return [];
    const [term, overview] = place;
    return [
      { path: paths.objectPaper(id, slug), paper: objectPaper(view, slug, term, overview, school) },
    ];
  });
}

/**
 * Every page of the site as views, the files beside them, and every drawing they need (the same drawing may stand
 * there several times).
 */
export function siteView(input: SiteInput): {
  readonly view: SiteView;
  readonly downloads: readonly Download[];
  readonly papers: readonly PaperFile[];
  readonly charts: readonly KeyedChart[];
} {
  const index = indexMeasurements(input.measurements);
  const charts: KeyedChart[] = [];
  const downloads: Download[] = [];
  const places = placesOf(input);
  const objects = input.terms.flatMap((term) =>
    places.map((place): ObjectPages => {
      const report = objectView(input, place, term, index);
      charts.push(...report.charts);
      const { object } = place;
      downloads.push(
        {
          path: paths.objectJson(term.id, object.slug),
          text: objectJson(
            object,
            term.id,
            input.edition,
            index,
            decisionsJson(input, object, term),
          ),
        },
        { path: paths.objectCsv(term.id, object.slug), text: objectCsv(object, term.id, index) },
      );
      return { term: term.id, slug: object.slug, view: report.view };
    }),
  );
  const objectivity = input.terms.flatMap((term) => {
    const passport = input.objectivity.find((one) => one.term === term.id);
    if (passport === undefined) return [];
    const report = objectivityView(input, term, passport);
    charts.push(...report.charts);
    return [report.view];
  });
  for (const report of input.reports) {
    const { year } = report.figures;
    downloads.push(
      { path: paths.selfAssessmentFile(year, 'csv'), text: figuresCsv(report) },
      { path: paths.selfAssessmentFile(year, 'json'), text: figuresJson(report) },
    );
  }
  const overviews = input.terms.map((term) => overviewView(input, term));
  const nok = input.terms.flatMap((term) => nokView(input, term, index) ?? []);
  const selfAssessments = selfAssessmentViews(input, { overviews, objects, nok });
  return {
    view: {
      frame: {
        edition: input.edition,
        minimum: input.minimum,
        smallestGroup: input.smallestGroup,
        school: input.school,
      },
      home: homeView(overviews),
      overviews,
      objects,
      nok,
      methods: methodsView(input),
      surveys: input.edition === 'public' ? surveyViews(input) : [],
      objectivity,
      plans: planViews(input, index),
      openness: opennessView(input),
      accessibility: accessibilityView(),
      selfAssessments,
    },
    downloads,
    papers: [
      ...selfAssessments.map(({ year, paper }) => ({
        path: paths.selfAssessmentPaper(year),
        paper,
      })),
      ...objectPapers(input, objects, overviews),
    ],
    charts,
  };
}
