/** Fields of a form that are no questions; a question's name starts with a letter or a digit. */
export const serviceFields = {
  /** UUID of the answer set. */
  id: '_id',
  /** One-time code. */
  code: '_code',
  /** Must stay empty: people do not see it. */
  trap: '_site',
} as const;

/** Ids hold no spaces, names may; `~` stands in no name, so that two names never share an id. */
const toId = (prefix: string, name: string): string => `${prefix}-${name.replaceAll(' ', '~')}`;

/** @example questionId('rooms.gym') // 'q-rooms.gym' */
export const questionId = (name: string): string => toId('q', name);

/** The first field of a question: where a link of the error summary leads. */
export const fieldId = (name: string): string => toId('f', name);

export const hintId = (name: string): string => toId('h', name);

/** @example errorId('class') // 'e-class' */
export const errorId = (name: string): string => toId('e', name);
