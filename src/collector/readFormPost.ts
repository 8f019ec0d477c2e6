import { serviceFields } from '../form/fieldIds.ts';
import type { Arrival } from './arrival.ts';
import { readId } from './readId.ts';

/**
 * What a form without a script posted (`application/x-www-form-urlencoded`). A name that comes several times has
 * several answers; an empty field is no answer. `undefined`: its id is broken.
 */
export function readFormPost(text: string): Arrival | undefined {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  const written = fields.get(serviceFields.id)?.[0];
  const id = readId(written);
  if (written !== undefined && id === undefined) return undefined;
  const service = new Set<string>(Object.values(serviceFields));
  const answers = [...fields].filter(([name]) => !service.has(name));
  return {
    ...(id === undefined ? {} : { id }),
    code: fields.get(serviceFields.code)?.[0] ?? '',
    trap: (fields.get(serviceFields.trap) ?? []).join(''),
    answers: new Map(answers),
  };
}
