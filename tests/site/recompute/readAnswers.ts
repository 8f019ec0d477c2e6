import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readRecords } from './readFiles.ts';

interface Choice {
  readonly value: string | number;
  readonly text: string;
}

interface Element {
  readonly name: string;
  readonly title?: string;
  readonly choices?: readonly Choice[];
}

/** The values one respondent chose, by question; «затрудняюсь» keeps its value, a blank is absent. */
export type Answers = ReadonlyMap<string, string | number>;

export interface AnsweredSurvey {
  readonly answers: readonly Answers[];
  /** Numeric values of a question's scale, ascending. */
  readonly scale: (question: string) => readonly number[];
}

/** The responses of a survey in a term, read beside its definition; undefined where there is no file. */
export function readAnswers(
  root: string,
  term: string,
  survey: string,
): AnsweredSurvey | undefined {
  const file = path.join(root, 'data', term, 'responses', `${survey}.csv`);
  if (!existsSync(file)) return undefined;
  // A term that was asked in other words keeps its own definition.
  const own = path.join(root, 'data', term, 'surveys', `${survey}.json`);
  const definition = existsSync(own) ? own : path.join(root, 'surveys', `${survey}.json`);
  // The JSON border: our own definitions.
  const { pages } = JSON.parse(readFileSync(definition, 'utf8')) as {
    pages: { elements: Element[] }[];
  };
  const elements = pages.flatMap((page) => page.elements);
  const [header = [], ...rows] = readRecords(file);
  const columns = header.map((title) =>
    elements.find((element) => element.title === title || element.name === title),
  );
  return {
    answers: rows.map(
      (row) =>
        new Map(
          columns.flatMap((element, i) => {
            const text = (row[i] ?? '').toLowerCase();
            const choice = element?.choices?.find(
              (one) => String(one.value) === text || one.text.toLowerCase() === text,
            );
            return element === undefined || choice === undefined
              ? []
              : [[element.name, choice.value] as const];
          }),
        ),
    ),
    scale: (question) =>
      (elements.find(({ name }) => name === question)?.choices ?? [])
        .map(({ value }) => value)
        .filter((value) => typeof value === 'number')
        .sort((a, b) => a - b),
  };
}
