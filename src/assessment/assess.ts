import type { AssessmentObject, Indicator, Norm, ObjectTree } from '../catalogue/model.ts';
import type { Counted, IndicatorId, SchoolFacts, SourceFile } from '../ingest/facts.ts';
import { band } from './band.ts';
import { change } from './change.ts';
import { changedQuestions } from './changedQuestions.ts';
import { controlChanges } from './controlChanges.ts';
import { consistency } from './consistency.ts';
import { estimate, type Result } from './estimate.ts';
import type { Change, GroupEstimate, Measurement, MissingReason } from './measurement.ts';
import { method } from './method.ts';
import type { Titles } from './titles.ts';

/** What a school set for itself, in stored units (shares 0…1). */
export interface Overrides {
  readonly targets: ReadonlyMap<IndicatorId, number>;
  readonly norms: ReadonlyMap<IndicatorId, Norm>;
}

type Finding = Counted | { readonly absence: MissingReason };

interface Surroundings {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly overrides: Overrides;
  readonly titles: (term: string) => Titles;
}

/** An indicator in the term before. */
interface Previous {
  readonly measurement: Measurement;
  readonly finding: Finding;
}

function resultOf(finding: Finding, { measure }: Indicator): Result {
  if ('absence' in finding) return { missing: finding.absence };
  const { total, enumeration, population } = finding;
  return estimate(total, { measure, enumeration, population });
}

/** Groups in which nothing was counted have no value and are not listed. */
function groupsOf(finding: Finding, { measure }: Indicator): GroupEstimate[] {
  if ('absence' in finding) return [];
  const { enumeration } = finding;
  return finding.groups.flatMap((group): GroupEstimate[] => {
    const { dimension, name, tally, population, persons } = group;
    const result = estimate(tally, { measure, enumeration, population });
    if ('missing' in result) return [];
    const parts = group.parts?.flatMap((part) => {
      const own = estimate(part.tally, { measure, enumeration });
      return 'missing' in own ? [] : [{ audience: part.audience, estimate: own }];
    });
    return [
      {
        dimension,
        name,
        estimate: result,
        ...(persons !== undefined && { persons }),
        ...(parts !== undefined && { parts }),
      },
    ];
  });
}

function sourcesOf(finding: Finding, files: Surroundings['files']) {
  if ('absence' in finding) return [];
  return finding.files.map((name) => {
    const source = files.get(name);
    if (source === undefined) throw new RangeError(`assess: no such source file: ${name}`);
    return { file: name, rows: source.rows, sha256: source.sha256 };
  });
}

function methodOf(finding: Finding, result: Result, { measure }: Indicator, titles: Titles) {
  if ('absence' in finding) return method(measure, titles);
  return method(measure, titles, {
    tally: finding.total.kind,
    enumeration: finding.enumeration,
    corrected: 'value' in result && result.population !== undefined,
    byPerson: 'value' in result && result.persons !== undefined,
  });
}

/** `before` is the term just before this one; undefined in the first term. */
function changeOf(
  result: Result,
  finding: Finding,
  term: string,
  before: Previous | undefined,
  indicator: Indicator,
): Change {
  if ('missing' in result || 'absence' in finding) return { kind: 'none', reason: 'no-value' };
  if (before === undefined) return { kind: 'none', reason: 'first-term' };
  const { measurement: previous, finding: found } = before;
  if ('missing' in previous.result || 'absence' in found) {
    return { kind: 'none', reason: 'no-previous' };
  }
  const questions = changedQuestions(finding.wordings, found.wordings);
  if (questions.length > 0) {
    return { kind: 'broken', reason: 'wording', previousTerm: previous.term, questions };
  }
  return change(
    { term, estimate: result, enumeration: finding.enumeration },
    { term: previous.term, estimate: previous.result, enumeration: found.enumeration },
    indicator,
  );
}

function measurementOf(
  object: AssessmentObject,
  indicator: Indicator,
  term: string,
  finding: Finding,
  before: Previous | undefined,
  { files, overrides, titles }: Surroundings,
): Measurement {
  const id = `${object.slug}.${indicator.key}`;
  const result = resultOf(finding, indicator);
  // A term without data was not drawn from anything; the field then says nothing.
  const counted = 'absence' in finding ? undefined : finding;
  const enumeration = counted?.enumeration ?? 'census';
  const norm = overrides.norms.get(id) ?? indicator.norm;
  const match = 'value' in result && norm ? band(result.value, norm) : undefined;
  const target = overrides.targets.get(id);
  return {
    object: object.slug,
    key: indicator.key,
    term,
    result,
    ...(match && { band: match }),
    ...(target !== undefined && { target }),
    change: changeOf(result, finding, term, before, indicator),
    groups: groupsOf(finding, indicator),
    answers: counted?.answers ?? [],
    ...(counted?.setAside && { setAside: counted.setAside }),
    ...(counted?.scales && { consistency: consistency(counted.scales) }),
    enumeration,
    provenance: {
      method: methodOf(finding, result, indicator, titles(term)),
      ...(counted && { counted: counted.rows }),
      sources: sourcesOf(finding, files),
    },
  };
}

function findingOf(facts: SchoolFacts, term: string, id: IndicatorId): Finding {
  const counted = facts.terms.find((each) => each.term === term)?.indicators.get(id);
  return counted ?? { absence: 'no-file' };
}

/**
 * Every indicator of every object in every term: objects in the order of the catalogue, then indicators, then terms in
 * the order given. The change is against the term just before; where that one has no value, no older one is taken.
 * Changes are proven or not beside all the others of their term (`controlChanges`).
 * An indicator that `facts` do not know is missing with `no-file`.
 *
 * @param termTitles how things were called in a term, where that is known: questions may have been reworded since.
 * @throws RangeError when a count names a file that is not among `facts.files`.
 */
export function assess(
  catalogue: readonly ObjectTree[],
  facts: SchoolFacts,
  terms: readonly string[],
  overrides: Overrides,
  titles: Titles,
  termTitles: ReadonlyMap<string, Titles> = new Map(),
): readonly Measurement[] {
  const files = new Map(facts.files.map((source) => [source.file, source]));
  const surroundings = {
    files,
    overrides,
    titles: (term: string) => termTitles.get(term) ?? titles,
  };
  const objects = catalogue.flatMap(({ groups }) => groups.flatMap((group) => group.objects));
  const measured = objects.flatMap((object) =>
    object.indicators.flatMap((indicator) => {
      const id = `${object.slug}.${indicator.key}`;
      let before: Previous | undefined;
      return terms.map((term) => {
        const finding = findingOf(facts, term, id);
        const measurement = measurementOf(object, indicator, term, finding, before, surroundings);
        before = { measurement, finding };
        return measurement;
      });
    }),
  );
  return controlChanges(measured);
}
