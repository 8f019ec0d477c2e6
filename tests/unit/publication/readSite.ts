import type { Indicator } from '../../../src/catalogue/model.ts';
import { NOK_OBJECT } from '../../../src/catalogue/instruments.ts';
import { nok344n2018 } from '../../../src/catalogue/nok344n2018.ts';
import { indicatorsOf } from '../../../src/cli/publishSchool.ts';
import { toSurveyPoints, type ItemMeasure } from '../../../src/ingest/itemPoints.ts';
import { toParallel } from '../../../src/ingest/rowGroups.ts';
import type { siteView } from '../../../src/report/siteView.ts';
import type { GeneratedSchool, Person } from './generatedSchool.ts';
import type { Fact } from './system.ts';

type Site = ReturnType<typeof siteView>;

/** Why a cell has no number, as the pages say it; of those who named no group they say nothing. */
export type Why = 'few' | 'neighbour' | 'range' | 'answers' | 'unnamed';

/** A number that was not printed: what it adds up, what it is, and why it is not there. */
export interface Cell {
  readonly name: string;
  readonly why: Why;
  readonly sum: Fact['sum'];
  readonly value: number;
}

interface ReportJson {
  readonly object: string;
  readonly term: string;
  readonly indicators: readonly {
    readonly key: string;
    readonly status: string;
    readonly value: number | null;
    readonly previous: number | null;
    readonly groups: readonly {
      readonly dimension: string;
      readonly name: string;
      readonly value: number | null;
    }[];
  }[];
}

/** People who may have answered otherwise where a range is printed: the rules say so. */
const DOUBT = 2;

function isAsked(measure: Indicator['measure']): measure is ItemMeasure {
  return 'items' in measure;
}

function placeOf({ term, survey, className }: Person): string {
  return `${term} ${survey} ${className}`;
}

/** What a visitor reads from the pages and the files beside them, and what was kept from them. */
export class ReadSite {
  readonly facts: Fact[] = [];
  readonly kept: Cell[] = [];
  readonly ends = new Map<string, readonly [number, number]>();
  readonly #values = new Map<string, number>();
  readonly #school: GeneratedSchool;
  readonly #minimum: number;

  /** @param minimum persons under whom the edition shows nothing. */
  constructor(school: GeneratedSchool, site: Site, minimum: number) {
    this.#school = school;
    this.#minimum = minimum;
    const indicators = indicatorsOf(school.loaded);
    for (const { path, text } of site.downloads.filter((file) => file.path.endsWith('.json'))) {
      const report = JSON.parse(text) as ReportJson;
      const csv = site.downloads.find((file) => file.path === path.replace(/json$/, 'csv'));
      this.#readReport(report, csv?.text ?? '', site, indicators);
    }
    this.#readNok(site, indicators);
  }

  #readReport(
    report: ReportJson,
    csv: string,
    { view }: Site,
    indicators: ReadonlyMap<string, Indicator>,
  ): void {
    const { object, term } = report;
    const lines = csv.split('\r\n').map((line) => line.split(';'));
    const page = view.objects.find((one) => one.slug === object && one.term === term);
    for (const one of report.indicators) {
      const indicator = indicators.get(`${object}.${one.key}`);
      const shown = page?.view.indicators.find(({ key }) => key === one.key);
      if (indicator === undefined || shown === undefined || !isAsked(indicator.measure)) continue;
      const { measure } = indicator;
      const name = `${term} ${object}.${one.key}`;
      const everybody = this.#people(term, measure, () => true);
      if (everybody.length === 0) continue;
      this.#read(name, measure, everybody, one.value, shown.value.text);
      if (one.previous !== null) {
        const before = [...new Set(this.#school.people.map((person) => person.term))];
        const previous = before[before.indexOf(term) - 1] ?? '';
        this.#read(
          name,
          measure,
          this.#people(previous, measure, () => true),
          one.previous,
          '',
        );
      }
      const tables = shown.charts.map(({ id, table }) => ({ id, rows: table.rows }));
      for (const group of one.groups) {
        const row = tables
          .filter(({ id }) => id.endsWith(`-by-${group.dimension}`))
          .flatMap(({ rows }) => rows)
          .find(([first]) => first === group.name);
        const people = this.#people(term, measure, (person) =>
          this.#belongs(person, group.dimension, group.name),
        );
        this.#read(`${name} ${group.name}`, measure, people, group.value, row?.[1] ?? 'скрыто');
        const line = lines.find((cells) => cells[1] === indicator.title && cells[4] === group.name);
        if (group.value === null && line !== undefined && line[5] !== '')
          throw new Error(`the CSV tells what the JSON does not: ${line.join(';')}`);
      }
      this.#keepUnnamed(name, measure, everybody, one.groups);
      this.#readAnswers(name, term, measure, tables);
    }
  }

  /** A printed value, or the words in its place. */
  #read(
    name: string,
    measure: ItemMeasure,
    people: readonly Person[],
    printed: number | null,
    words: string,
  ): void {
    const sum = this.#sumOf(measure, people);
    if (sum.size === 0) return;
    const value = this.#valueOf(sum);
    const all = [...sum.keys()].reduce((most, key) => most + (this.ends.get(key)?.[1] ?? 0), 0);
    if (printed !== null) {
      this.facts.push({ sum, low: value, high: value });
      return;
    }
    if (words.endsWith('и меньше')) this.facts.push({ sum, low: 0, high: DOUBT });
    if (words.endsWith('и больше')) this.facts.push({ sum, low: all - DOUBT, high: all });
    const isRange = /и (меньше|больше)$/.test(words);
    const why = isRange ? 'range' : words.includes('менее') ? 'few' : 'neighbour';
    this.kept.push({ name, why, sum, value });
  }

  /**
   * Those who named no group of a dimension though their survey asked, where they are too few to be told of or (nearly)
   * all answered alike: what everything less the groups leaves.
   */
  #keepUnnamed(
    name: string,
    measure: ItemMeasure,
    everybody: readonly Person[],
    groups: ReportJson['indicators'][number]['groups'],
  ): void {
    for (const [dimension, named] of Map.groupBy(groups, (group) => group.dimension)) {
      if (dimension !== 'class' && dimension !== 'parallel') continue;
      const people = everybody.filter(
        (person) =>
          person.survey !== 'partners' &&
          !named.some((group) => this.#belongs(person, dimension, group.name)),
      );
      const sum = this.#sumOf(measure, people);
      const answered = people.filter((person) => this.#hasAnswered(person, measure));
      if (answered.length === 0) continue;
      const value = this.#valueOf(sum);
      const most = [...sum.keys()].reduce((all, key) => all + (this.ends.get(key)?.[1] ?? 0), 0);
      const isAlike = value <= DOUBT || value >= most - DOUBT;
      if (answered.length >= this.#minimum && !isAlike) continue;
      this.kept.push({ name: `${name} без группы (${dimension})`, why: 'unnamed', sum, value });
    }
  }

  #hasAnswered({ survey, answers }: Person, measure: ItemMeasure): boolean {
    const found = this.#surveyOf(survey);
    if (found === undefined) return false;
    return toSurveyPoints(measure, found).items.some(({ question, points }) => {
      const { name = '', options = [] } = found.questions[question] ?? {};
      const at = options.findIndex(({ value }) => String(value) === answers.get(name));
      return points[at] !== undefined;
    });
  }

  /** Rows of the charts of answers; shares are printed rounded, but let them be exact. */
  #readAnswers(
    name: string,
    term: string,
    measure: ItemMeasure,
    tables: readonly { readonly id: string; readonly rows: readonly (readonly string[])[] }[],
  ): void {
    const printed = new Set(
      tables
        .filter(({ id }) => id.includes('-answers-'))
        .flatMap(({ rows }) => rows.filter((row) => !row.some((cell) => cell.includes('скрыт'))))
        .map(([title]) => title),
    );
    if (printed.size === 0 && tables.every(({ id }) => !id.includes('-answers-'))) return;
    for (const item of measure.items) {
      const title = this.#surveyOf(item.survey)?.questions.find(
        (question) => question.name === item.question,
      )?.title;
      const people = this.#people(term, measure, ({ survey }) => survey === item.survey);
      for (const kind of ['top-two-box', 'index'] as const) {
        const sum = this.#sumOf({ kind, items: [item] }, people);
        if (sum.size === 0) continue;
        const value = this.#valueOf(sum);
        if (printed.has(title ?? '')) this.facts.push({ sum, low: value, high: value });
        else this.kept.push({ name: `${name} ${item.question}`, why: 'answers', sum, value });
      }
    }
  }

  #readNok({ view }: Site, indicators: ReadonlyMap<string, Indicator>): void {
    const parts = nok344n2018.criteria.flatMap((one) => one.indicators);
    for (const { term, criteria } of view.nok) {
      for (const row of criteria.flatMap(({ rows }) => rows)) {
        const own = parts.find(({ number }) => number === row.number)?.parts ?? [];
        row.numbers.forEach((text, at) => {
          const measure = indicators.get(`${NOK_OBJECT}.${own[at]?.key}`)?.measure;
          if (measure === undefined || !isAsked(measure) || !/\d \/ \d/.test(text)) return;
          this.#read(
            '',
            measure,
            this.#people(term.id, measure, () => true),
            1,
            '',
          );
        });
      }
    }
  }

  #surveyOf(id: string) {
    return this.#school.loaded.surveys.find((survey) => survey.id === id);
  }

  #people(
    term: string,
    { items }: ItemMeasure,
    holds: (person: Person) => boolean,
  ): readonly Person[] {
    const surveys = new Set(items.map(({ survey }) => survey));
    return this.#school.people.filter(
      (person) => person.term === term && surveys.has(person.survey) && holds(person),
    );
  }

  #belongs({ survey, className }: Person, dimension: string, name: string): boolean {
    if (dimension === 'audience') return this.#surveyOf(survey)?.audience === name;
    if (dimension === 'parallel') return toParallel(className) === name;
    return dimension === 'class' && className === name;
  }

  /** What the measure adds up over some people: a number for each question and class. */
  #sumOf(measure: ItemMeasure, people: readonly Person[]): Fact['sum'] {
    const sum = new Map<string, number>();
    const scoring = measure.kind === 'scale-mean' ? 'index' : measure.kind;
    for (const [place, own] of Map.groupBy(people, placeOf)) {
      const id = own[0]?.survey;
      for (const { survey, question } of measure.items) {
        const key = `${place} ${question} ${scoring}`;
        if (survey !== id) continue;
        if (!this.#values.has(key)) this.#count(key, measure, survey, question, own);
        if (this.ends.has(key)) sum.set(key, 1);
      }
    }
    return sum;
  }

  #count(
    key: string,
    measure: ItemMeasure,
    id: string,
    question: string,
    people: readonly Person[],
  ): void {
    const survey = this.#surveyOf(id);
    if (survey === undefined) return;
    const { items, unit } = toSurveyPoints(
      { ...measure, items: [{ survey: id, question }] },
      survey,
    );
    const points = items[0]?.points ?? [];
    const { options = [] } = survey.questions[items[0]?.question ?? -1] ?? {};
    const given = people.flatMap(({ answers }) => {
      const at = options.findIndex(({ value }) => String(value) === answers.get(question));
      const point = points[at];
      return point === undefined ? [] : [point * unit];
    });
    this.#values.set(
      key,
      given.reduce((all, one) => all + one, 0),
    );
    if (given.length > 0) this.ends.set(key, [0, given.length]);
  }

  #valueOf(sum: Fact['sum']): number {
    return [...sum.keys()].reduce((all, key) => all + (this.#values.get(key) ?? 0), 0);
  }
}
