import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/docx/renderDocx.ts';
import { docxParts } from './docxParts.ts';
import { everyBlock, samplePaper } from './samplePaper.ts';

const PROGRAM = path.join(import.meta.dirname, 'printDocxHash.ts');
const paper = samplePaper(everyBlock, { contents: true, approval: {} });
const render = (): Promise<Uint8Array> =>
  renderDocx(paper, new Map(), { base: 'https://school.example/' });

describe('bytes of a Word file', () => {
  it('are the same in another process, in another place, seconds later', async () => {
    const hash = createHash('sha256')
      .update(await render())
      .digest('hex');
    // Dates in a ZIP are two seconds apart.
    await setTimeout(2100);
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM], {
      env: { ...process.env, TZ: 'Asia/Kamchatka' },
    });
    expect(stdout.trim().split('\n')).toEqual([hash, hash]);
  });

  it('hold the day of the data, and no moment of making', async () => {
    const parts = docxParts(await render());
    const dates = [...parts.values()].join('').match(/\d{4}-\d\d-\d\dT[^<"]*/g);
    expect(dates).toEqual(['2026-04-10T00:00:00Z', '2026-04-10T00:00:00Z']);
  });

  it('name every relation that the text uses', async () => {
    const parts = docxParts(await render());
    const used = parts.get('word/document.xml')?.match(/ r:id="[^"]+"/g) ?? [];
    const named = parts.get('word/_rels/document.xml.rels') ?? '';
    expect(used.length).toBeGreaterThan(2);
    for (const id of used) expect(named).toContain(id.replace(' r:id', ' Id'));
  });
});
