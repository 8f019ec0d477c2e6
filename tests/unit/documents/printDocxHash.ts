import { createHash } from 'node:crypto';
import { renderDocx } from '../../../src/documents/docx/renderDocx.ts';
import { everyBlock, samplePaper } from './samplePaper.ts';

/** A program of its own: prints the hashes of a file made twice, for a test that asks another process. */
const paper = samplePaper(everyBlock, { contents: true, approval: {} });
for (let i = 0; i < 2; i += 1) {
  const docx = await renderDocx(paper, new Map(), { base: 'https://school.example/' });
  process.stdout.write(`${createHash('sha256').update(docx).digest('hex')}\n`);
}
