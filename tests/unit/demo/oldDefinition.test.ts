import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDefinition } from '../../../src/demo/papers/renderDefinition.ts';
import { ProblemLog } from '../../../src/kit/problemLog.ts';
import { readSurvey } from '../../../src/survey/readSurvey.ts';
import type { Survey } from '../../../src/survey/survey.ts';
import { wordingHash } from '../../../src/survey/wordingHash.ts';

const project = path.resolve(import.meta.dirname, '../../..');

function read(text: string): Survey {
  const log = new ProblemLog();
  const survey = readSurvey('partners', JSON.parse(text), log);
  if (survey === undefined || log.groups().length > 0) throw new Error('a faulty definition');
  return survey;
}

const load = (folder: string): Survey =>
  read(readFileSync(path.join(project, folder, 'partners.json'), 'utf8'));

describe('the survey of partners', () => {
  const now = load('surveys');

  it('is read again from what the generator renders', () => {
    expect(read(renderDefinition(now))).toEqual(now);
  });

  it.each(['2024-2025-1', '2024-2025-2'])('had one question in other words in %s', (term) => {
    const old = load(`data/${term}/surveys`);
    const changed = now.questions.filter(
      (question, at) =>
        old.questions[at] === undefined ||
        wordingHash(old, old.questions[at]) !== wordingHash(now, question),
    );
    expect(changed.map(({ name }) => name)).toEqual(['resources']);
    expect(old.questions.map(({ name }) => name)).toEqual(now.questions.map(({ name }) => name));
  });
});
