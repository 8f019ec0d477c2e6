import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { drawPng } from '../documents/docx/drawPng.ts';
import { renderDocx } from '../documents/docx/renderDocx.ts';
import { paperDrawing, type PaperDrawing } from '../documents/drawing/paperDrawing.ts';
import { FONT_FAMILY, fontFiles } from '../documents/fontFiles.ts';
import { PdfCompiler } from '../documents/pdf/pdfCompiler.ts';
import type { Paper } from '../report/paper/paper.ts';

export interface DocumentTask {
  readonly paper: Paper;
  /** Folder of the drawings, by the key of their chart. */
  readonly charts: string;
  readonly address?: string;
}

export interface MadeDocuments {
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
}

const compiler = new PdfCompiler(fontFiles.map((file) => readFileSync(file)));

async function loadDrawings(
  { sections }: Paper,
  folder: string,
): Promise<ReadonlyMap<string, PaperDrawing>> {
  const keys = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.key] : [])),
    ),
  );
  const loaded = await Promise.all(
    [...keys].map(async (key) => {
      const svg = await readFile(path.join(folder, `${key}.svg`), 'utf8');
      return [key, paperDrawing(svg, FONT_FAMILY)] as const;
    }),
  );
  return new Map(loaded);
}

async function make({ paper, charts, address }: DocumentTask): Promise<MadeDocuments> {
  const drawings = await loadDrawings(paper, charts);
  const pictures = new Map([...drawings].map(([key, { svg }]) => [key, drawPng(svg)]));
  return {
    pdf: compiler.compile(paper, drawings, address),
    docx: await renderDocx(paper, pictures, address === undefined ? {} : { base: address }),
  };
}

/** Makes one paper per message and answers with its two files. What fails ends the worker, which its owner sees. */
parentPort?.on('message', (task: DocumentTask) => {
  void make(task).then((documents) => {
    parentPort?.postMessage(documents);
  });
});
