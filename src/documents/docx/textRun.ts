import { TextRun, type IRunPropertiesOptions } from 'docx';
import { xmlText } from './xmlText.ts';

/** Words of a paper, whatever is in them, as a run of Word. */
export function textRun(text: string, look: IRunPropertiesOptions = {}): TextRun {
  return new TextRun({ ...look, text: xmlText(text) });
}
