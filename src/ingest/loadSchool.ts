import { instruments } from '../catalogue/instruments.ts';
import type { Category, ObjectTree } from '../catalogue/model.ts';
import type { Problem } from '../kit/problem.ts';
import { ProblemLog } from '../kit/problemLog.ts';
import { tables } from '../monitoring/tables.ts';
import type { Survey } from '../survey/survey.ts';
import { checkSchool } from './checkSchool.ts';
import type { SchoolFacts, SourceFile, TermFacts } from './facts.ts';
import { indexIndicators } from './indicatorIndex.ts';
import { loadSurveys, loadTermSurveys, surveyId } from './loadSurveys.ts';
import { loadTerm } from './loadTerm.ts';
import { reportMissingDefinitions } from './missingDefinitions.ts';
import { reportMissingQuestions } from './missingQuestions.ts';
import type { FileNotes } from './noteRows.ts';
import { readSchool } from './readSchool.ts';
import { readTextFile } from './readTextFile.ts';
import type { YearFolder } from './selfAssessment/enteredLine.ts';
import { allOf, lineIndicators } from './selfAssessment/lineIndicators.ts';
import { loadYears } from './selfAssessment/loadYears.ts';
import { toTermLines, type TermLine } from './selfAssessment/termLines.ts';
import { schoolFile, type School } from './school.ts';
import { withSchool } from './schoolCatalogue.ts';
import type { SchoolFolder } from './schoolFolder.ts';
import { isSurveyFile, sortFiles } from './sortFiles.ts';
import { toTermFacts } from './termFacts.ts';
import { toSchool } from './toSchool.ts';

/** A school whose own file could be read. */
export interface LoadedSchool {
  readonly school: School;
  /** As they are asked now. */
  readonly surveys: readonly Survey[];
  /** As they were asked, by term: what its answers were read against. */
  readonly termSurveys: ReadonlyMap<string, readonly Survey[]>;
  /** The catalogue with the school's own indicators and norms. */
  readonly catalogue: readonly Category[];
  /** What is measured beside the catalogue. */
  readonly instruments: ObjectTree;
  readonly facts: SchoolFacts;
  /** What the tables of the half-years give for the lines of приказ 1324. */
  readonly termLines: readonly TermLine[];
  /** What the school entered for the self-assessment, by calendar year in their order. */
  readonly yearFolders: readonly YearFolder[];
}

export interface Loading {
  /** Undefined where `data/school.yaml` is missing or broken: nothing else was read then. */
  readonly loaded: LoadedSchool | undefined;
  readonly files: readonly SourceFile[];
  /** Paths of files with rows of which nothing was used; their problems are in the log. */
  readonly refused: readonly string[];
  readonly log: ProblemLog;
}

async function loadOwnFile(
  folder: SchoolFolder,
  paths: readonly string[],
  categories: readonly Category[],
  surveys: readonly Survey[],
  log: ProblemLog,
): Promise<School | undefined> {
  if (!paths.includes(schoolFile)) {
    log.add({ code: 'ШК-01', place: { file: schoolFile }, details: {} });
    return undefined;
  }
  const text = await readTextFile(folder, schoolFile, log);
  const read = text === undefined ? undefined : readSchool(text, log);
  if (read === undefined) return undefined;
  const { spec, yaml } = read;
  const surveyFiles = paths.filter(isSurveyFile).map(surveyId);
  const known = { categories, tables, surveys, surveyFiles };
  if (!checkSchool(spec, yaml, known, log)) return undefined;
  return toSchool(spec, categories);
}

/**
 * Everything a school's folder holds, as counts: its own file, the surveys, then the files of each term in the order
 * of the terms. All problems are in the log; with errors among them nothing may be published.
 */
export async function loadSchool(
  folder: SchoolFolder,
  categories: readonly Category[],
): Promise<Loading> {
  const log = new ProblemLog();
  const paths = await folder.list();
  const definitions = await loadSurveys(folder, paths, log);
  const surveys = definitions.map(({ survey }) => survey);
  const school = await loadOwnFile(folder, paths, categories, surveys, log);
  if (school === undefined) return { loaded: undefined, files: [], refused: [], log };

  const sorted = sortFiles(paths, {
    terms: school.terms.map(({ id }) => id),
    tables,
    surveys: paths.filter(isSurveyFile).map(surveyId),
  });
  for (const problem of sorted.problems) log.add(problem);
  const inTime = school.terms.flatMap(({ id }) => {
    const files = sorted.terms.get(id);
    return files === undefined ? [] : [[id, files] as const];
  });
  reportMissingDefinitions(inTime, log);
  const refused = sorted.problems.filter(isRefusal).map(({ place }) => place.file);

  const catalogue = withSchool(categories, school);
  const beside = instruments(surveys);
  const indicators = indexIndicators([...catalogue, beside]);
  reportMissingQuestions(indexIndicators(catalogue).values(), surveys, log);
  // Responses and marks are checked against the classes of the term.
  const inOrder = [...tables].sort(
    (a, b) => Number(b.name === 'classes') - Number(a.name === 'classes'),
  );
  const files: SourceFile[] = [];
  const notes: FileNotes = {
    done: (file) => files.push(file),
    refused: (file) => refused.push(file),
  };
  const terms: TermFacts[] = [];
  const termLines: TermLine[] = [];
  const termSurveys = new Map<string, readonly Survey[]>();
  for (const term of school.terms) {
    const termFiles = sorted.terms.get(term.id);
    if (termFiles === undefined) continue;
    const asked = await loadTermSurveys(folder, definitions, termFiles.definitions, log);
    termSurveys.set(term.id, asked);
    const lines = lineIndicators(term);
    const beyond = lines.flatMap(allOf);
    const counts = await loadTerm({
      folder,
      term,
      termFiles,
      tables: inOrder,
      surveys: asked,
      // The lines of the order are counted in the same pass; what they lack is no problem of the half-year.
      indicators: new Map([...indicators, ...beyond.map((one) => [one.id, one] as const)]),
      log,
      files: notes,
    });
    terms.push(toTermFacts(counts, indicators, log));
    termLines.push(...toTermLines(term.id, counts.tables, lines));
  }
  const yearFolders = await loadYears(folder, sorted.years, log, notes);
  const facts = { terms, files };
  return {
    loaded: {
      school,
      surveys,
      termSurveys,
      catalogue,
      instruments: beside,
      facts,
      termLines,
      yearFolders,
    },
    files,
    refused,
    log,
  };
}

/** Answers without a survey (ПАП-02) and the second of two files with one name (ПАП-04) are not even opened. */
function isRefusal({ code }: Problem): boolean {
  return code === 'ПАП-02' || code === 'ПАП-04';
}
