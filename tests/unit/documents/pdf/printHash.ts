import { createHash } from 'node:crypto';
import { charted, drawAll } from './charted.ts';
import { compile } from './compile.ts';

/** Run as a program of its own: the hash of a paper's PDF, made by another process. */
process.stdout.write(
  createHash('sha256')
    .update(compile(charted, await drawAll()))
    .digest('hex'),
);
