import type { Condition } from './condition.ts';
import { toTokens } from './conditionTokens.ts';
import type { Token } from './conditionTokens.ts';
import type { Question } from './survey.ts';
import { toTest } from './conditionTest.ts';

/**
 * A `visibleIf` of SurveyJS as a condition; `undefined` where it says more than this program knows: arithmetic,
 * functions, two questions compared, a whole matrix. Known are `=`, `<>`, `<`, `<=`, `>`, `>=`, `contains`, `anyof`,
 * `noneof`, `allof`, `empty`, `notempty`, `and`, `or`, `!( )` and parentheses, and SurveyJS means the same by them
 * (a test holds both beside each other). A question that is not among `questions` is one that nobody answers.
 * @example readCondition("{a} > 1 and {b} notempty", []) // { all: [{ question: 'a', compare: '>', number: 1 }, { question: 'b', filled: true }] }
 */
export function readCondition(text: string, questions: readonly Question[]): Condition | undefined {
  const tokens = toTokens(text);
  if (tokens === undefined) return undefined;
  const reader = new ConditionReader(tokens, questions);
  const condition = reader.readAny();
  return reader.atEnd ? condition : undefined;
}

/** Recursive descent: `or` binds least, then `and`, then a test or parentheses. */
class ConditionReader {
  readonly #tokens: readonly Token[];
  readonly #questions: readonly Question[];
  #at = 0;

  constructor(tokens: readonly Token[], questions: readonly Question[]) {
    this.#tokens = tokens;
    this.#questions = questions;
  }

  get atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  readAny(): Condition | undefined {
    const parts = this.#readList(() => this.#readAll(), ['or', '||']);
    return parts && (parts.length === 1 ? parts[0] : { any: parts });
  }

  #readAll(): Condition | undefined {
    const parts = this.#readList(() => this.#readOne(), ['and', '&&']);
    return parts && (parts.length === 1 ? parts[0] : { all: parts });
  }

  #readList(
    readPart: () => Condition | undefined,
    joints: readonly string[],
  ): readonly Condition[] | undefined {
    const parts: Condition[] = [];
    do {
      const part = readPart();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.#take(joints) !== undefined);
    return parts;
  }

  #readOne(): Condition | undefined {
    const turned = this.#take(['!', 'negate']) !== undefined;
    if (this.#take(['(']) !== undefined) {
      const inner = this.readAny();
      if (inner === undefined || this.#take([')']) === undefined) return undefined;
      return turned ? { not: inner } : inner;
    }
    return turned ? undefined : this.#readTest();
  }

  /** `{question} operator` and the values after it. */
  #readTest(): Condition | undefined {
    const asked = this.#next();
    const operator = this.#next();
    if (asked?.kind !== 'question' || (operator?.kind !== 'sign' && operator?.kind !== 'word')) {
      return undefined;
    }
    const question = this.#questions.find(({ name }) => name === asked.name);
    const isWholeMatrix = this.#questions.some(({ name }) => name.startsWith(`${asked.name}.`));
    if (question === undefined && isWholeMatrix) return undefined;
    const name = operator.value.toLowerCase();
    const values = name === 'empty' || name === 'notempty' ? [] : this.#readValues();
    return values && toTest(asked.name, question, name, values);
  }

  #readValues(): readonly (string | number)[] | undefined {
    if (this.#take(['[']) === undefined) {
      const value = this.#readValue();
      return value === undefined ? undefined : [value];
    }
    const values: (string | number)[] = [];
    do {
      const value = this.#readValue();
      if (value === undefined) return undefined;
      values.push(value);
    } while (this.#take([',']) !== undefined);
    return this.#take([']']) === undefined ? undefined : values;
  }

  #readValue(): string | number | undefined {
    const token = this.#next();
    if (token?.kind === 'text' || token?.kind === 'number') return token.value;
    // To SurveyJS these two words are the absence of a value.
    return token?.kind === 'word' && !/^(?:null|undefined)$/u.test(token.value)
      ? token.value
      : undefined;
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  /** Goes past one of these words or signs, if it stands here. */
  #take(words: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word' && token?.kind !== 'sign') return undefined;
    const word = token.value.toLowerCase();
    if (!words.includes(word)) return undefined;
    this.#at += 1;
    return word;
  }
}
