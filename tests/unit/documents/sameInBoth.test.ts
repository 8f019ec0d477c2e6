import { expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/docx/renderDocx.ts';
import { INVENTED } from '../../../src/report/paper/paperWords.ts';
import { docxParts, paragraphsOf } from './docxParts.ts';
import { compile, dense, pagesOf } from './pdf/compile.ts';
import { samplePaper } from './samplePaper.ts';

const IN_ORDER = [
  '«Школа № 5»',
  'РАССМОТРЕНО',
  'Педсовет, протокол № 6',
  'УТВЕРЖДАЮ',
  'Директор, приказ № 41-о',
  'подпись',
  'фамилия, инициалы',
  '10 апреля 2026 года',
  'М. П.',
  'Отчёт за 2025 год',
  'Тверь, 2026',
].map(dense);

it('the title of a paper is one in PDF and Word: the same words in the same order, and the notice', async () => {
  const paper = samplePaper([], {
    demonstration: true,
    approval: {
      considered: 'Педсовет, протокол № 6',
      approvedBy: 'Директор, приказ № 41-о',
      approvedOn: '10 апреля 2026 года',
    },
  });
  const parts = docxParts(await renderDocx(paper, new Map(), {}));
  const textOf = (part: string): string => dense(paragraphsOf(parts.get(part) ?? '').join(''));
  const header = textOf('word/header1.xml');
  const pdf = dense((await pagesOf(compile(paper)))[0] ?? '');
  expect(header).toContain(dense(INVENTED));
  expect(pdf).toContain(dense(INVENTED));
  // In the PDF the head of the sheet, which names the school as well, stands before the text.
  for (const text of [textOf('word/document.xml'), pdf.replace(header, '')]) {
    const places = IN_ORDER.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});
