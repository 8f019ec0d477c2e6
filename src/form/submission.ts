/** What a form sends to the collector as JSON, and what it keeps on the device until it has arrived. */
export interface Submission {
  /** UUID v4, made once per answer set on the device: a second arrival with it is the same answer set. */
  readonly id: string;
  /** Day on which the form was filled, `YYYY-MM-DD`: it may arrive days later. */
  readonly filled: string;
  /** From the first sight of the form to sending: less than a person needs means a script. Not stored. */
  readonly seconds: number;
  /** One-time code, for surveys that ask for one. */
  readonly code?: string;
  /** A field that people do not see: filled by scripts only. Not stored. */
  readonly trap?: string;
  /** By the name of the question: the value of an option, values of several, or words. Not answered: absent. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

/** The collector's answer to a set that is on disk: 201 the first time, 200 with the same receipt when repeated. */
export interface Receipt {
  /** Shown to the respondent: 16 signs, `K7XM-4TPA-2HCE-8Y6C`. Proves arrival and leads to no answers. */
  readonly receipt: string;
}

/** The collector's answer to everything else. */
export interface Refusal {
  readonly code: RefusalCode;
  /** In Russian, for the respondent: what happened and what to do. */
  readonly message: string;
  /** With `invalid-answers`: each question that must be mended. */
  readonly errors?: readonly AnswerError[];
}

export interface AnswerError {
  /** Name of the question; empty for a field that is no question of the survey. */
  readonly question: string;
  readonly title: string;
  readonly message: string;
}

export type RefusalCode =
  | 'not-readable' // 400
  | 'trapped' // 400
  | 'foreign-page' // 403: a page of another site made the browser send it
  | 'unknown-survey' // 404
  | 'wrong-method' // 405
  | 'closed' // 409
  | 'code-spent' // 409
  | 'id-taken' // 409: another answer set has this id; the device gives this one a new id by itself
  | 'too-large' // 413
  | 'invalid-answers' // 422
  | 'code-needed' // 422
  | 'code-mistyped' // 422
  | 'too-fast' // 429, with Retry-After
  | 'too-many' // 429, with Retry-After
  | 'not-stored'; // 503, with Retry-After: the disk or the database failed

/** The file of «сохранить ответы файлом», read by `npm run import -- FILE`. */
export interface SavedAnswers {
  readonly format: 'vsoko-answers-1';
  readonly survey: string;
  readonly sets: readonly Submission[];
}
