import { order462 } from '../catalogue/order462.ts';
import type { Problem } from '../kit/problem.ts';
import type { TableDescription } from '../monitoring/description.ts';
import { meantFile } from './meantFile.ts';
import { schoolFile } from './school.ts';
import { similarName } from './similarName.ts';

/** The files of one term, by what is in them. */
export interface TermFiles {
  /** Path by the name of the table. */
  readonly tables: ReadonlyMap<string, string>;
  /** Path by the id of the survey. */
  readonly responses: ReadonlyMap<string, string>;
  /** Path of the definition that was asked in the term, by the id of the survey; absent: the present one was. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** The files of a calendar year's self-assessment. */
export interface YearFiles {
  readonly indicators?: string;
  readonly approval?: string;
  /** Path of a Markdown file by the slug of its section. */
  readonly sections: ReadonlyMap<string, string>;
}

/** The names a file of the school may have. */
export interface FileNames {
  readonly terms: readonly string[];
  readonly tables: readonly TableDescription[];
  /** Ids of the files in `surveys/`, also of those that could not be read. */
  readonly surveys: readonly string[];
}

const indicatorsFile = 'indicators.csv';
const approvalFile = 'approval.yaml';
/** The files of a calendar year: figures, approval, and a section of the report each. */
const yearNames: readonly string[] = [
  indicatorsFile,
  approvalFile,
  ...order462.map(({ slug }) => `${slug}.md`),
];
const notes = /(?:^|\/)readme[^/]*$/i;

/**
 * Sorts the files of a school's folder by term and content. Names are taken in any case. A file nobody reads is named
 * (ПАП-01, a whole folder by ПАП-03), answers without a survey are an error (ПАП-02), and so are two files with one
 * name (ПАП-04).
 */
export function sortFiles(
  paths: readonly string[],
  names: FileNames,
): {
  readonly terms: ReadonlyMap<string, TermFiles>;
  readonly years: ReadonlyMap<number, YearFiles>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const terms = new Map(
    names.terms.map((term) => [
      term,
      {
        tables: new Map<string, string>(),
        responses: new Map<string, string>(),
        definitions: new Map<string, string>(),
      },
    ]),
  );
  const yearFiles = new Map<number, Map<string, string>>();
  const tableOf = new Map(names.tables.map(({ file, name }) => [file, name]));
  const strangers = new Set<string>();
  const expected = [
    ...tableOf.keys(),
    ...names.surveys.flatMap((id) => [toResponses(id), toDefinition(id)]),
  ];

  function sortTermFile(path: string, name: string, files: TermFilesOpen): void {
    const table = tableOf.get(name);
    const survey = /^responses\/([^/]+)\.csv$/.exec(name)?.[1];
    const defined = /^surveys\/([^/]+)\.json$/.exec(name)?.[1];
    if (table !== undefined) put(files.tables, table, path);
    else if (survey !== undefined && names.surveys.includes(survey))
      put(files.responses, survey, path);
    else if (defined !== undefined && names.surveys.includes(defined))
      put(files.definitions, defined, path);
    else if (survey !== undefined) {
      problems.push({ code: 'ПАП-02', place: { file: path }, details: { survey } });
    } else problems.push(toStranger(path, meantFile(name, expected, names.tables)));
  }

  function sortYearFile(path: string, folder: string, name: string): void {
    const year = /^(?:19|20)\d\d$/.test(folder) ? Number(folder) : undefined;
    if (year === undefined || !yearNames.includes(name)) {
      problems.push(toUnknown(path, name, yearNames));
      return;
    }
    const files = yearFiles.get(year) ?? new Map<string, string>();
    yearFiles.set(year, files);
    put(files, name, path);
  }

  function put(files: Map<string, string>, key: string, path: string): void {
    const other = files.get(key);
    if (other === undefined) files.set(key, path);
    else problems.push({ code: 'ПАП-04', place: { file: path }, details: { other } });
  }

  for (const path of paths) {
    const [top = '', folder = '', ...rest] = path.normalize('NFC').split('/');
    if (path === schoolFile || notes.test(path)) continue;
    const files = terms.get(folder);
    if (top === 'surveys') {
      if (!isSurveyFile(path))
        problems.push(toUnknown(path, path, names.surveys.map(toDefinition)));
    } else if (rest.length === 0) problems.push(toUnknown(path, path, [schoolFile]));
    else if (files !== undefined) sortTermFile(path, rest.join('/').toLowerCase(), files);
    else if (folder === 'self-assessment') {
      const [year = '', ...name] = rest;
      sortYearFile(path, year, name.join('/').toLowerCase());
    } else strangers.add(folder);
  }
  for (const folder of strangers) {
    problems.push({ code: 'ПАП-03', place: { file: `data/${folder}` }, details: { folder } });
  }
  const years = new Map([...yearFiles].map(([year, files]) => [year, toYearFiles(files)]));
  return { terms, years, problems };
}

function toYearFiles(files: ReadonlyMap<string, string>): YearFiles {
  const indicators = files.get(indicatorsFile);
  const approval = files.get(approvalFile);
  const sections = order462.flatMap(({ slug }) => {
    const path = files.get(`${slug}.md`);
    return path === undefined ? [] : [[slug, path] as const];
  });
  return {
    sections: new Map(sections),
    ...(indicators === undefined ? {} : { indicators }),
    ...(approval === undefined ? {} : { approval }),
  };
}

interface TermFilesOpen {
  readonly tables: Map<string, string>;
  readonly responses: Map<string, string>;
  readonly definitions: Map<string, string>;
}

/** Whether a path is the definition of a survey. */
export function isSurveyFile(path: string): boolean {
  return /^surveys\/[^/]+\.json$/.test(path);
}

function toResponses(survey: string): string {
  return `responses/${survey}.csv`;
}

function toDefinition(survey: string): string {
  return `surveys/${survey}.json`;
}

function toUnknown(path: string, name: string, expected: readonly string[]): Problem {
  return toStranger(path, similarName(name, expected));
}

function toStranger(path: string, similar: string | undefined): Problem {
  const details = similar === undefined ? {} : { similar };
  return { code: 'ПАП-01', place: { file: path }, details };
}
