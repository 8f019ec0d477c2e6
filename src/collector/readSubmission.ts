import { readDate } from '../kit/cells.ts';
import { isRecord } from '../kit/isRecord.ts';
import type { Arrival } from './arrival.ts';
import { readId } from './readId.ts';

/** A `Submission` as it came, parsed; `undefined` where it is none. */
export function readSubmission(json: unknown): Arrival | undefined {
  const fields = toFields(json);
  const id = readId(fields.get('id'));
  const filled = readDay(fields.get('filled'));
  const seconds = fields.get('seconds');
  const answers = readAnswers(fields.get('answers'));
  const [code, trap] = [fields.get('code') ?? '', fields.get('trap') ?? ''];
  if (id === undefined || filled === undefined || answers === undefined) return undefined;
  if (typeof seconds !== 'number' || typeof code !== 'string' || typeof trap !== 'string') {
    return undefined;
  }
  return { id, filled, seconds, code, trap, answers };
}

/** Own properties as a map: names from outside are never looked up in a plain object. */
export function toFields(json: unknown): ReadonlyMap<string, unknown> {
  return new Map(isRecord(json) ? Object.entries(json) : []);
}

function readDay(value: unknown): string | undefined {
  return typeof value === 'string' && readDate(value)?.date === value ? value : undefined;
}

function readAnswers(json: unknown): Arrival['answers'] | undefined {
  if (!isRecord(json)) return undefined;
  const answers = new Map<string, string | readonly string[]>();
  for (const [name, value] of toFields(json)) {
    if (!isAnswer(value)) return undefined;
    answers.set(name, value);
  }
  return answers;
}

function isAnswer(value: unknown): value is string | readonly string[] {
  return (
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string'))
  );
}
