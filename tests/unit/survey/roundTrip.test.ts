import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/survey/answers.ts';
import type { Answer } from '../../../src/survey/answers.ts';
import { readCellText, writeCellText } from '../../../src/kit/cellText.ts';
import { toColumns } from '../../../src/survey/columns.ts';
import type { Question } from '../../../src/survey/survey.ts';
import { writeRow } from '../../../src/survey/writeRow.ts';
import { everyType } from './everyType.ts';
import { readTestSurvey } from './readTestSurvey.ts';

const survey = readTestSurvey(everyType);
const marks = ['=', '+', '-', '@', '\t', '\r', "'", ';', '"', '\n', 'я', '|'];
const words = fc
  .oneof(fc.string(), fc.string({ unit: fc.constantFrom(...marks), minLength: 1 }))
  .filter((text) => text.trim() !== '');

function answerTo(question: Question): fc.Arbitrary<Answer> {
  if (question.kind === 'text') return words;
  if (question.options.length === 0) return fc.constantFrom('5А', '11Б', '7');
  const option = fc.nat({ max: question.options.length - 1 });
  if (question.kind !== 'choices') return option;
  return fc.uniqueArray(option, { minLength: 1 }).map((all) => all.sort((a, b) => a - b));
}

const answerSets = fc
  .tuple(...survey.questions.map((question) => fc.option(answerTo(question), { nil: undefined })))
  .map((all) => all.map((answer, at) => [survey.questions[at]?.name ?? '', answer] as const))
  .map(
    (all) =>
      new Map(all.flatMap(([name, one]) => (one === undefined ? [] : [[name, one] as const]))),
  );

describe('answers written to a row', () => {
  it('are read back as they were given', () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        const row = writeRow(survey, { responseId: 'r1', submittedAt: '2026-03-14', answers });
        expect(row.slice(0, 2)).toEqual(['r1', '2026-03-14']);
        const read = new Map<string, Answer>();
        toColumns(survey).forEach(({ question }, at) => {
          if (question === undefined) return;
          const reading = readAnswer(question, row[at] ?? '');
          if (reading !== 'blank' && 'answer' in reading) read.set(question.name, reading.answer);
          else expect(reading).toBe('blank');
        });
        expect(read).toEqual(answers);
      }),
    );
  });

  it('never start a text cell with a sign that Excel runs as a formula', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(writeCellText(text)).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+(?:[.,]\d+)?$))/u);
        expect(readCellText(writeCellText(text))).toBe(text);
      }),
    );
  });

  it('leave a plain apostrophe and a negative number of another program as they are', () => {
    expect(writeCellText("'вкусно'")).toBe("'вкусно'");
    expect(readCellText('-5')).toBe('-5');
  });
});
