import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { drawPng } from '../documents/docx/drawPng.ts';
import { renderDocx } from '../documents/docx/renderDocx.ts';
import { paperDrawing, type PaperDrawing } from '../documents/drawing/paperDrawing.ts';
import { paperFonts } from '../documents/drawing/paperFonts.ts';
import { PdfCompiler } from '../documents/pdf/pdfCompiler.ts';
import type { Paper } from '../report/paper/paper.ts';
import { loadFonts } from './loadFonts.ts';

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

const families = loadFonts();
const fonts = paperFonts(families);
const compiler = new PdfCompiler(families);

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
      return [key, paperDrawing(svg, fonts)] as const;
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
