import type { NokAnswers } from '../../assessment/nokScore.ts';
import { NOK_OBJECT } from '../../catalogue/instruments.ts';
import type { NokPart, NokProfile } from '../../catalogue/nok344n2018.ts';
import type { MeasurementIndex } from '../measurementIndex.ts';
import { gapText } from '../valueView.ts';

/** Published answers to the parts of НОК, and why the others have none. */
export interface KnownAnswers {
  readonly answers: ReadonlyMap<string, NokAnswers>;
  /** By the key of a part. */
  readonly gaps: ReadonlyMap<string, string>;
}

function answersOf(part: NokPart, term: string, index: MeasurementIndex): NokAnswers | string {
  const { measure } = part;
  if (measure === undefined) return part.unasked ?? 'в анкетах школы нет такого вопроса';
  const { result, setAside } = index.find(NOK_OBJECT, part.key, term);
  if (result.kind !== 'shown') return gapText({ measure }, result) ?? '';
  const { numerator: satisfied, denominator: answered } = result.estimate;
  if (satisfied === undefined || answered === undefined) return 'числа ответов нет';
  return { satisfied, answered, hardToSay: setAside?.hardToSay ?? 0 };
}

/** Whether anybody was asked for a part; the others are looked up. */
export function isAsked({ measure }: NokPart): boolean {
  return measure !== undefined && 'items' in measure;
}

/** What may be said of each part of the profile in a term. */
export function nokAnswers(
  { criteria }: NokProfile,
  term: string,
  index: MeasurementIndex,
): KnownAnswers {
  const answers = new Map<string, NokAnswers>();
  const gaps = new Map<string, string>();
  for (const part of criteria.flatMap(({ indicators }) => indicators.flatMap((one) => one.parts))) {
    const found = answersOf(part, term, index);
    if (typeof found === 'string') gaps.set(part.key, found);
    else answers.set(part.key, found);
  }
  return { answers, gaps };
}
