/** A piece of a SurveyJS condition: `{canteen}`, `'yes'`, `4`, `anyof`, `(`. */
export type Token =
  | { readonly kind: 'question'; readonly name: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A word without quotes: an operator or a value. */
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

/** A longer condition is no condition of a survey; it also bounds how deep parentheses go. */
const longestCondition = 2000;

const pattern =
  /\s*(?:\{(?<question>[^{}]+)\}|'(?<single>[^'\\]*)'|"(?<double>[^"\\]*)"|(?<sign>&&|\|\||<=|>=|==|!=|<>|\*=|[=<>()[\],!])|(?<number>-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?)(?![\p{L}\p{N}_-])|(?<word>[\p{L}\p{N}_-]+))\s*/uy;

/** The pieces of a condition in order; `undefined` where a piece is none that this program knows. */
export function toTokens(text: string): readonly Token[] | undefined {
  if (text.length > longestCondition) return undefined;
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) return undefined;
    tokens.push(toToken(groups));
  }
  return tokens;
}

function toToken(groups: Readonly<Record<string, string | undefined>>): Token {
  const { question, single, double, sign, number, word = '' } = groups;
  if (question !== undefined) return { kind: 'question', name: question.trim() };
  const quoted = single ?? double;
  if (quoted !== undefined) return { kind: 'text', value: quoted };
  if (sign !== undefined) return { kind: 'sign', value: sign };
  return number === undefined
    ? { kind: 'word', value: word }
    : { kind: 'number', value: Number(number) };
}
