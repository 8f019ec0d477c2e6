import type { CsvSummary } from '../kit/csvReader.ts';
import { readCsv } from '../kit/csvReader.ts';
import { ProblemLog } from '../kit/problemLog.ts';
import type { IndicatorId } from './facts.ts';
import type { ItemMeasure } from './itemPoints.ts';
import { noteRows } from './noteRows.ts';
import type { ResponseContext } from './responseSink.ts';
import { ResponseSink } from './responseSink.ts';
import type { SurveyCounts } from './surveyCounter.ts';
import type { TermContext } from './termContext.ts';

/** A reading of one file that came to an end. */
interface Reading {
  readonly sink: ResponseSink;
  /** `undefined`: the file is unusable. */
  readonly summary: CsvSummary | undefined;
  readonly log: ProblemLog;
}

/** Counts the responses of a term, survey by survey; an unusable file leaves no trace but its problems. */
export async function loadResponses(
  context: TermContext,
  classes: ReadonlySet<string>,
): Promise<readonly SurveyCounts[]> {
  const { term, termFiles, surveys, indicators, log, files } = context;
  const measures = itemMeasures(indicators);
  const counted: SurveyCounts[] = [];
  for (const [id, file] of termFiles.responses) {
    // Its definition could not be read.
    if (!surveys.some((survey) => survey.id === id)) files.refused(file);
  }
  for (const survey of surveys) {
    const file = termFiles.responses.get(survey.id);
    if (file === undefined) continue;
    const dates = term.surveys.find((one) => one.survey === survey.id);
    const reading = await readTwiceAtMost(context, {
      file,
      survey,
      measures,
      from: dates?.opens ?? term.from,
      to: dates?.closes ?? term.to,
      ...(classes.size === 0 ? {} : { classes }),
    });
    log.takeOver(reading.log);
    if (reading.summary === undefined) files.refused(file);
    else {
      files.done(noteRows(file, reading.summary, reading.sink.accepted, log));
      counted.push(reading.sink.counts());
    }
  }
  return counted;
}

/**
 * An id that stands twice is a rare accident: a file without one is read once and costs a quarter less than one whose
 * ids are looked up row by row. So is one that is unusable: all its problems are told at once.
 */
async function readTwiceAtMost(context: TermContext, responses: ResponseContext): Promise<Reading> {
  const first = await readResponses(context, responses);
  const repeated = first.sink.repeatedIds();
  return repeated.size === 0 ? first : readResponses(context, responses, repeated);
}

async function readResponses(
  { folder }: TermContext,
  responses: ResponseContext,
  repeated?: ReadonlySet<bigint>,
): Promise<Reading> {
  const { file } = responses;
  const log = new ProblemLog();
  const sink = new ResponseSink(responses, log, repeated);
  const summary = await readCsv(file, () => folder.open(file), sink, log);
  return { sink, summary, log };
}

function itemMeasures(
  indicators: TermContext['indicators'],
): ReadonlyMap<IndicatorId, ItemMeasure> {
  return new Map(
    [...indicators].flatMap(([id, { indicator }]) =>
      'items' in indicator.measure ? [[id, indicator.measure] as const] : [],
    ),
  );
}
