/**
 * Where answers lie until they are exported. One interface, two adapters (SQLite, PostgreSQL) through one query layer.
 * Nothing here tells when within a day an answer came, from where, or by which code.
 */
export interface Store {
  /** Keeps an answer set and spends its code in one transaction; when it resolves, both are on disk. */
  keep(answers: StoredAnswers, code?: string): Promise<Kept>;
  /**
   * The answer sets of a survey in a term, or those not yet exported, by `key`, which is random: in no order of time.
   */
  read(survey: string, term: string, part?: 'not-exported'): AsyncIterable<StoredAnswers>;
  /** Surveys and terms of which answers are stored, with how many and how many of them not yet exported. */
  holdings(): Promise<readonly Holding[]>;
  /** Marks these as exported, so that `purge` may delete them. */
  markExported(survey: string, term: string, keys: readonly string[]): Promise<void>;
  /** Deletes the exported answers of a term, its codes and the numbers of codes handed out. */
  purge(term: string): Promise<Purged>;
  /** Adds codes (as hashes) handed out to a group; their sheet is on the disk, so that somebody has them. */
  addCodes(batch: CodeBatch, hashes: readonly string[]): Promise<void>;
  /** Codes handed out and used, by group, in the order of their names. */
  codeUse(survey: string, term: string): Promise<readonly CodeUse[]>;
  /** 32 random bytes, made with the store: receipts are signed with them. */
  receiptKey(): Promise<Uint8Array>;
  /** 32 random bytes of their own: the hashes of codes are made with them. */
  codeSalt(): Promise<Uint8Array>;
  /** Rewrites what a database keeps about the order of arrival, so that codes and answers can't be joined by it. */
  mix(): Promise<void>;
  close(): Promise<void>;
}

export interface StoredAnswers {
  /** Hash of the id that the device made, 32 hexadecimal digits: also the `response_id` of the exported file. */
  readonly key: string;
  readonly survey: string;
  readonly term: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Cells of the canonical CSV by name of the question; not answered: absent. */
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * `repeated`: the same key is stored already with the same answers. `taken`: with others, or for another survey; they
 * stay. `code-spent`: the code was used before or never handed out. Nothing is stored but what is `new`.
 */
export type Kept = 'new' | 'repeated' | 'taken' | 'code-spent';

export interface Holding {
  readonly survey: string;
  readonly term: string;
  readonly answers: number;
  readonly notExported: number;
}

/** What was deleted. */
export interface Purged {
  readonly answers: number;
  /** Codes that nobody had used. */
  readonly codes: number;
}

export interface CodeBatch {
  readonly survey: string;
  readonly term: string;
  /** Whom the codes were given to: a class, «учителя». */
  readonly group: string;
}

export interface CodeUse extends CodeBatch {
  readonly issued: number;
  readonly spent: number;
}
