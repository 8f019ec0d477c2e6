import type { AssessmentObject, Category, Group, Indicator } from '../catalogue/model.ts';
import { changeView } from './changeView.ts';
import { chartView, keyChart, type KeyedChart } from './chartView.ts';
import { cycleSteps } from './cycle/cycleSteps.ts';
import { objectDecisions } from './cycle/termDecisions.ts';
import { indicatorCharts } from './indicatorCharts.ts';
import { mainIndicator } from './mainIndicator.ts';
import type { MeasurementIndex } from './measurementIndex.ts';
import { methodView } from './methodsView.ts';
import { PASSPORT_OBJECTS } from './objectivity/objectivityView.ts';
import { paths } from './paths.ts';
import { sentence } from './sentence.ts';
import type { SiteInput, TermInfo } from './siteInput.ts';
import { sourceViews } from './sourceView.ts';
import { objectTitle } from './objectTitle.ts';
import { titleText } from './titleText.ts';
import { traceView } from './traceView.ts';
import { valueText } from './valueText.ts';
import { valueView } from './valueView.ts';
import type { IndicatorView, LinkView, ObjectView } from './view.ts';

/** Where an object stands in the tree, with its neighbours for «дальше» and «назад». */
export interface ObjectPlace {
  readonly category: Category;
  readonly group: Group;
  readonly object: AssessmentObject;
  readonly before?: AssessmentObject;
  readonly after?: AssessmentObject;
}

interface IndicatorReport {
  readonly view: IndicatorView;
  readonly charts: readonly KeyedChart[];
}

function indicatorReport(
  input: SiteInput,
  object: AssessmentObject,
  indicator: Indicator,
  term: TermInfo,
  index: MeasurementIndex,
): IndicatorReport {
  const measurement = index.find(object.slug, indicator.key, term.id);
  const untilTerm = input.terms.slice(0, input.terms.indexOf(term) + 1);
  const history = untilTerm.map(({ id }) => index.find(object.slug, indicator.key, id));
  const charts = indicatorCharts(indicator, measurement, history).map(keyChart);
  const { band, target } = measurement;
  const view: IndicatorView = {
    key: indicator.key,
    title: indicator.title,
    sentence: sentence(indicator, measurement),
    value: valueView(indicator, measurement.result),
    ...(band === undefined ? {} : { status: { level: band.level, label: band.label } }),
    change: changeView(indicator, measurement.change),
    ...(target === undefined ? {} : { target: valueText(indicator, target) }),
    charts: charts.map(chartView),
    method: {
      ...methodView(object.slug, indicator, measurement.provenance.method),
      trace: traceView(indicator, measurement, input.surveys),
      sources: sourceViews([measurement]),
    },
  };
  return { view, charts };
}

/** Whether there is anything to write a справка about. */
export function hasPaper({ indicators }: Pick<ObjectView, 'indicators'>): boolean {
  return indicators.some(({ value }) => value.kind === 'shown');
}

function papersOf(
  reports: readonly IndicatorReport[],
  term: TermInfo,
  object: AssessmentObject,
): readonly LinkView[] {
  if (!hasPaper({ indicators: reports.map(({ view }) => view) })) return [];
  const path = paths.objectPaper(term.id, object.slug);
  return [
    { title: 'Справка (PDF)', path: `${path}.pdf` },
    { title: 'Справка для правки (DOCX)', path: `${path}.docx` },
  ];
}

function plannedText(
  { cycle }: SiteInput,
  { slug }: AssessmentObject,
  term: TermInfo,
): readonly string[] {
  const items = cycle.filter((one) => one.term === term.id).flatMap(({ plan }) => plan);
  return items
    .filter(({ object }) => object === slug)
    .map(({ method, months, responsible }) => {
      const what = [method, months].filter((words) => words !== undefined).join(', ');
      return responsible === undefined ? what : `${what} (${responsible})`;
    });
}

function linkTo(object: AssessmentObject | undefined, term: string): LinkView | undefined {
  return object === undefined
    ? undefined
    : {
        title: objectTitle(object),
        path: paths.object(term, object.slug),
      };
}

function leadOf(object: AssessmentObject, term: TermInfo, index: MeasurementIndex): string {
  const main = mainIndicator(object, term.id, index);
  return main === undefined
    ? 'Школа ещё не добавила сюда своих показателей.'
    : sentence(main.indicator, main.measurement);
}

/** The report of one object in one term, and the drawings that its charts need. */
export function objectView(
  input: SiteInput,
  place: ObjectPlace,
  term: TermInfo,
  index: MeasurementIndex,
): { readonly view: ObjectView; readonly charts: readonly KeyedChart[] } {
  const { object } = place;
  const reports = object.indicators.map((indicator) =>
    indicatorReport(input, object, indicator, term, index),
  );
  const main = mainIndicator(object, term.id, index);
  const band = main?.measurement.band;
  const before = linkTo(place.before, term.id);
  const after = linkTo(place.after, term.id);
  const decisions = objectDecisions(input, object, term);
  const view: ObjectView = {
    number: object.number,
    title: titleText(object.title),
    about: object.about,
    category: titleText(place.category.title),
    group: titleText(place.group.title),
    term: { id: term.id, title: term.title },
    lead: leadOf(object, term, index),
    ...(band === undefined ? {} : { status: { level: band.level, label: band.label } }),
    indicators: reports.map((report) => report.view),
    decisions,
    steps: cycleSteps(
      reports.map((report) => report.view),
      decisions,
    ),
    planned: plannedText(input, object, term),
    ...(PASSPORT_OBJECTS.includes(object.slug)
      ? { passport: { title: 'Паспорт объективности', path: paths.objectivity(term.id) } }
      : {}),
    downloads: [
      ...papersOf(reports, term, object),
      { title: 'Таблица для Excel (CSV)', path: paths.objectCsv(term.id, object.slug) },
      { title: 'Данные для программ (JSON)', path: paths.objectJson(term.id, object.slug) },
    ],
    otherTerms: input.terms
      .filter(({ id }) => id !== term.id)
      .map(({ id, title }) => ({ title, path: paths.object(id, object.slug) })),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
  return { view, charts: reports.flatMap((report) => report.charts) };
}
