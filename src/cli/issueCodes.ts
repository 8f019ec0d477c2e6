import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createCodeHash } from '../collector/codes/codeHash.ts';
import { makeCodes } from '../collector/codes/makeCodes.ts';
import { renderSlips } from '../collector/codes/renderSlips.ts';
import { stageFile } from '../collector/export/stageFile.ts';
import type { StagedFile } from '../collector/export/stageFile.ts';
import type { CodeUse, Store } from '../collector/store/store.ts';
import type { CodedSurvey, CodeOrder } from './codeOrder.ts';
import { makeSheetFolder, sheetFolder, sheetName } from './codeSheets.ts';
import { failureCode } from './failureCode.ts';
import { reasonWords } from './refuse.ts';

export interface IssueOptions {
  readonly root: string;
  readonly store: Pick<Store, 'addCodes' | 'codeSalt'>;
  /** Name of the school. */
  readonly school: string;
  /** What the store has of the survey's codes so far. */
  readonly uses: readonly CodeUse[];
}

/** Codes that were handed out, or in words why not. */
export type Issued = { readonly file: string } | string;

/**
 * Makes codes, a sheet of slips with them and their place in the store. The sheet is on the disk before a code counts
 * as handed out, so that the store never knows codes that nobody has; where the store fails, no sheet is left.
 */
export async function issueCodes(
  { root, store, school, uses }: IssueOptions,
  { survey, term, dates }: CodedSurvey,
  { group, count, address }: CodeOrder,
): Promise<Issued> {
  const codes = makeCodes(count, randomBytes);
  const issued = uses.find((use) => use.group === group)?.issued ?? 0;
  const numbers = `${issued + 1}–${issued + count}`;
  const file = path.join(sheetFolder, sheetName(term, survey.id, group, numbers));
  const { closes } = dates;
  const slips = renderSlips({ school, survey: survey.title, group, address, closes, codes });
  const staged = await stageSheet(root, file, slips);
  if (typeof staged === 'string') return staged;
  try {
    const hash = createCodeHash(await store.codeSalt());
    const hashes = await Promise.all(codes.map((code) => hash(survey.id, term, code)));
    await store.addCodes({ survey: survey.id, term, group }, hashes);
  } catch (error) {
    await staged.drop();
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    return reasonWords('КОД-10', { reason });
  }
  try {
    await staged.put();
  } catch (error) {
    const failure = failureCode(error);
    if (failure === undefined) throw error;
    const temporary = path.relative(root, staged.temporary);
    return reasonWords('КОД-11', { temporary, file, failure });
  }
  return { file };
}

async function stageSheet(root: string, file: string, slips: string): Promise<StagedFile | string> {
  try {
    await makeSheetFolder(root);
    return await stageFile(path.join(root, file), [slips]);
  } catch (error) {
    const failure = failureCode(error);
    if (failure === undefined) throw error;
    return reasonWords('КОД-09', { folder: sheetFolder, failure });
  }
}
