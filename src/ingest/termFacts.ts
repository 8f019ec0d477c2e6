import type { ProblemLog } from '../kit/problemLog.ts';
import { countCoverage } from './coverage.ts';
import type { TermCycle } from './cycle/termCycle.ts';
import type { Absence, Counted, IndicatorId, Tally, TermFacts } from './facts.ts';
import type { IndexedIndicator } from './indicatorIndex.ts';
import { measureTables } from './measureColumns.ts';
import { toPopulations, type Populations } from './populations.ts';
import type { PupilNumbers } from './pupilNumbers.ts';
import type { Term } from './school.ts';
import type { SiteCheck } from './siteCheck.ts';
import type { SurveyCounts } from './surveyCounter.ts';
import { countItems } from './surveyIndicator.ts';
import type { TableCounts } from './tableCounter.ts';
import { countFromTables } from './tableIndicator.ts';
import { UnfilledColumns } from './unfilledColumns.ts';
import { countOutsideWorks } from './works/countOutsideWorks.ts';
import type { OutsideWorks } from './works/outsideWorks.ts';

/** What was counted in the files of a term. */
export interface TermCounts {
  readonly term: Term;
  readonly tables: ReadonlyMap<string, TableCounts>;
  /** Figures of the table `values`, and the file they stand in. */
  readonly entered: { readonly figures: ReadonlyMap<IndicatorId, Tally>; readonly file?: string };
  readonly pupils: PupilNumbers;
  readonly surveys: readonly SurveyCounts[];
  readonly outside: OutsideWorks;
  readonly siteCheck?: SiteCheck | undefined;
  readonly cycle: TermCycle;
}

type Finding = Counted | { readonly absence: Absence };

function findEntered(id: IndicatorId, { entered }: TermCounts): Finding {
  const { figures, file } = entered;
  if (file === undefined) return { absence: 'no-file' };
  const total = figures.get(id);
  return total === undefined
    ? { absence: 'no-rows' }
    : { total, groups: [], enumeration: 'census', files: [file], rows: 1 };
}

function findInTables(
  indexed: IndexedIndicator,
  { tables }: TermCounts,
  populations: Populations,
  unfilled: UnfilledColumns,
): Finding {
  const found = countFromTables(indexed, tables);
  if ('absence' in found) {
    if (found.unfilled !== undefined) unfilled.add(found.unfilled);
    return { absence: found.absence };
  }
  if (!measureTables(indexed.indicator.measure).has('marks')) return found;
  // Marks are many, those who got them may be few: the size of the class protects them.
  const groups = found.groups.map((group) => {
    const persons = smallestClass(group.tally) ?? populations.ofPupils(group);
    return persons === undefined ? group : { ...group, persons };
  });
  return { ...found, groups };
}

/** Classes are compared with each other: of two, the difference tells about the smaller one. */
function smallestClass(tally: Tally): number | undefined {
  if (tally.kind !== 'works') return undefined;
  const compared = tally.works.filter(({ classes }) => classes.length > 1);
  return Math.min(...compared.flatMap(({ classes }) => classes.map(({ n }) => n)));
}

/**
 * The facts of a term out of its counts. Columns that kept an indicator from being counted are logged (МОН-15, -16),
 * and so are more answers than persons (ОТВ-12).
 */
export function toTermFacts(
  counts: TermCounts,
  indicators: ReadonlyMap<IndicatorId, IndexedIndicator>,
  log: ProblemLog,
): TermFacts {
  const { term, surveys } = counts;
  const populations = toPopulations(term, counts.pupils.byClass);
  const unfilled = new UnfilledColumns();
  const findingOf = (indexed: IndexedIndicator): Finding => {
    const { id, indicator } = indexed;
    const { measure } = indicator;
    if (measure.kind === 'entered') return findEntered(id, counts);
    if (measure.kind === 'outside-works') return countOutsideWorks(measure, counts.outside);
    if (measure.kind === 'coverage') {
      const asked = surveys.filter(({ survey }) => measure.surveys.includes(survey.id));
      return countCoverage(asked, populations);
    }
    if (!('items' in measure)) return findInTables(indexed, counts, populations, unfilled);
    const asked = surveys.filter(({ survey }) =>
      measure.items.some((item) => item.survey === survey.id),
    );
    if (asked.length === 0) return { absence: 'no-file' };
    return countItems(id, measure, asked, populations) ?? { absence: 'no-rows' };
  };
  const found = new Map([...indicators].map(([id, indexed]) => [id, findingOf(indexed)]));
  unfilled.report(log);
  const classes = [...counts.pupils.classes];
  return {
    term: term.id,
    indicators: found,
    ...(classes.length === 0 ? {} : { classes }),
    outside: counts.outside,
    cycle: counts.cycle,
    ...(counts.siteCheck === undefined ? {} : { siteCheck: counts.siteCheck }),
    coverage: surveys.map(({ survey, file, total }) => {
      const population = populations.ofSurvey(survey.id);
      const responses = total.respondents;
      if (population !== undefined && responses > population) {
        log.add({ code: 'ОТВ-12', place: { file }, details: { responses, population } });
      }
      return { survey: survey.id, responses, ...(population === undefined ? {} : { population }) };
    }),
  };
}
