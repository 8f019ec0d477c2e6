import { isMissing, readClassName, readNumber, readYesNo } from '../kit/cells.ts';
import type { DetailsOf } from '../kit/problem.ts';
import { foldText } from '../kit/text.ts';
import { readCellText, writeCellText } from '../kit/cellText.ts';
import { findChoiceFault, findLengthFault } from './limits.ts';
import type { LimitFault } from './limits.ts';
import { choiceSeparator } from './choiceSeparator.ts';
import { toOptionIndex } from './optionIndex.ts';
import type { OptionIndex } from './optionIndex.ts';
import type { Question } from './survey.ts';

/** An option by its place in `question.options`; several, ascending, for `choices`; words for `text`. */
export type Answer = number | readonly number[] | string;

type ReadingProblem = {
  [C in ReadingCode]: { readonly code: C; readonly details: DetailsOf<C> };
}[ReadingCode];
type ReadingCode = 'ОТВ-01' | 'ОТВ-02' | 'ОТВ-03' | 'ОТВ-09' | 'ОТВ-13';

/** What one cell says. `blank`: no answer was given, which is not zero. */
export type Reading = { readonly answer: Answer } | 'blank' | ReadingProblem;

/**
 * One cell of a column → one answer. A value or the words of an option are accepted in any case, with ё or е, with any
 * spaces, both together («5 — полностью согласен»), and a number with a decimal comma («4,0»). Missing marks («-»,
 * «н/д») are blank, unless an option is called so; in free text only an empty cell is blank. What goes beyond the
 * limits of the definition is a problem.
 * @param index of the question's options, where the caller has made it already.
 */
export function readAnswer(
  question: Question,
  cell: string,
  index: OptionIndex = toOptionIndex(question.options),
): Reading {
  if (question.kind === 'text') {
    if (cell.trim() === '') return 'blank';
    const answer = readCellText(cell);
    const { longest = Infinity } = question.limits ?? {};
    return toReading(answer, findLengthFault(answer.trim(), longest));
  }
  const option = findOption(cell, index);
  if (question.kind === 'choices') return readChoices(question, cell, option, index);
  if (option !== undefined) return { answer: option };
  if (isMissing(cell)) return 'blank';
  if (question.group === 'class') return readClass(question, cell, index);
  if (question.kind === 'scale') {
    return { code: 'ОТВ-03', details: { found: cell, rule: toRule(question) } };
  }
  return isOpen(question)
    ? { answer: readCellText(cell.trim()) }
    : { code: 'ОТВ-01', details: { found: cell, options: titles(question) } };
}

/** Its list is the school's and is not known here: any words are an answer to it. */
function isOpen({ choicesFrom, options }: Question): boolean {
  return choicesFrom !== undefined && options.length === 0;
}

function readClass(question: Question, cell: string, index: OptionIndex): Reading {
  const name = readClassName(cell)?.name;
  const answer = name !== undefined && isOpen(question) ? name : findOption(name ?? '', index);
  return answer === undefined ? { code: 'ОТВ-09', details: { found: cell } } : { answer };
}

function readChoices(
  question: Question,
  cell: string,
  whole: number | undefined,
  index: OptionIndex,
): Reading {
  if (whole !== undefined) return toChoice(question, [whole]);
  if (isMissing(cell)) return 'blank';
  const chosen = new Set<number>();
  for (const part of cell.split(choiceSeparator)) {
    const option = findOption(part, index);
    if (option !== undefined) chosen.add(option);
    else if (part.trim() !== '') {
      return { code: 'ОТВ-02', details: { found: part, options: titles(question) } };
    }
  }
  return chosen.size === 0
    ? 'blank'
    : toChoice(
        question,
        [...chosen].sort((a, b) => a - b),
      );
}

function toChoice(question: Question, chosen: readonly number[]): Reading {
  const values = chosen.map((option) => toValue(question, option));
  return toReading(chosen, findChoiceFault(values, question.limits));
}

function toReading(answer: Answer, fault: LimitFault | undefined): Reading {
  return fault === undefined ? { answer } : { code: 'ОТВ-13', details: fault };
}

/** One answer → one cell; the inverse of `readAnswer`. An option that is not there: RangeError. */
export function writeAnswer(question: Question, answer: Answer): string {
  if (typeof answer === 'string') return writeCellText(answer);
  const chosen = typeof answer === 'number' ? [answer] : answer;
  return chosen.map((option) => toValue(question, option)).join(choiceSeparator);
}

function toValue(question: Question, option: number): string {
  const found = question.options[option];
  if (found === undefined) {
    throw new RangeError(`writeAnswer: ${question.name} has no option ${option}`);
  }
  return String(found.value);
}

function findOption(text: string, index: OptionIndex): number | undefined {
  const folded = foldText(text);
  const exact = index.get(folded) ?? findNamedTwice(folded, index);
  if (exact !== undefined) return exact;
  const number = readNumber(text);
  if (number !== undefined && !number.percent) return index.get(String(number.value));
  // Options true and false are also «да» and «нет», whatever their words are.
  const yes = readYesNo(text);
  return yes === undefined ? undefined : index.get(String(yes));
}

/** «5 — полностью согласен», as forms of other makers print a point: value and words must be those of one option. */
function findNamedTwice(folded: string, index: OptionIndex): number | undefined {
  const [, value = '', words = ''] = /^(\S{1,30}?) ?[-:.)] ?(.+)$/.exec(folded) ?? [];
  const option = index.get(value);
  return option !== undefined && option === index.get(words) ? option : undefined;
}

function toRule({ options }: Question): string {
  const points = options
    .filter(({ kind }) => kind === 'substantive')
    .map(({ value }) => Number(value));
  const [lowest = 0] = points;
  const whole = points.every((point, at) => point === lowest + at && Number.isInteger(point));
  const numbers = whole
    ? `целое число от ${lowest} до ${lowest + points.length - 1}`
    : `одно из чисел ${points.map((point) => String(point).replace('.', ',')).join('; ')}`;
  const aside = options
    .filter(({ kind }) => kind === 'hard-to-say')
    .map(({ title }) => ` или «${title}»`);
  return `оценка — ${numbers}${aside.join('')}`;
}

function titles({ options }: Question): readonly string[] {
  return options.map(({ title }) => title);
}
