import { Buffer } from 'node:buffer';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from '../../report/paper/paper.ts';
import type { PaperDrawing } from '../drawing/paperDrawing.ts';
import { readCoverage } from '../signs/readCoverage.ts';
import { renderTypst } from './renderTypst.ts';
import { toDrawable } from '../signs/toDrawable.ts';

/** Papers for which the compiler keeps what it has laid out. */
const REMEMBERED = 2;

/** Makes PDF files of papers; starting takes longer than a paper, so one serves them all. */
export class PdfCompiler {
  readonly #compiler: NodeCompiler;
  readonly #drawable: ReadonlySet<number>;

  /** @param families bytes of the files of `fontFamilies`; fonts of the machine are never used. */
  constructor(families: readonly (readonly Uint8Array[])[]) {
    const fontBlobs = families.flat().map((bytes) => Buffer.from(bytes));
    this.#compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
    this.#drawable = readCoverage(families);
  }

  /**
   * A tagged PDF (PDF/UA-1) of a paper. Same paper and drawings, same bytes, on any day.
   * @param drawings of all charts of the paper, by `ChartView.key`.
   * @param siteAddress address that paths of the site begin with; without it they are plain text.
   * @throws RangeError when a chart has no drawing; Error when Typst refuses: a fault of the program.
   */
  compile(
    paper: Paper,
    drawings: ReadonlyMap<string, PaperDrawing>,
    siteAddress?: string,
  ): Uint8Array {
    const source = toDrawable(renderTypst(paper, drawings, siteAddress), this.#drawable);
    const bytes = this.#compiler.pdf({ mainFileContent: source }, { pdfStandard: 'ua-1' });
    this.#compiler.evictCache(REMEMBERED);
    return bytes;
  }
}
