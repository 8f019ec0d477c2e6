import { signsIn } from '../../../src/kit/signs.ts';
import { describe, expect, it } from 'vitest';
import { checkFiles, csv } from '../ingest/memorySchool.ts';
import type { EnteredLine } from '../../../src/ingest/selfAssessment/enteredLine.ts';

const FILE = 'data/self-assessment/2025/indicators.csv';

async function entered(...rows: readonly string[]) {
  const checked = await checkFiles({ [FILE]: csv(...rows) });
  return {
    ...checked,
    lines: checked.loaded?.yearFolders[0]?.entered ?? new Map<string, EnteredLine>(),
  };
}

describe('indicators.csv of a calendar year', () => {
  it('gives the figures with their cells and notes', async () => {
    const { lines, files } = await entered(
      'Номер;Значение;Примечание',
      '1.18;325 человек / 45,3 %;',
      '2.3;да;с 2023 года',
    );
    expect(lines.get('1.18')).toEqual({
      figure: { kind: 'persons-share', n: 325, share: 0.453 },
      place: { file: FILE, row: 2, column: 1, title: 'Значение' },
    });
    expect(lines.get('2.3')).toMatchObject({ note: 'с 2023 года' });
    expect(files.find(({ file }) => file === FILE)).toMatchObject({ rows: 2, accepted: 2 });
  });

  it('may be the whole table of the order, with headings and empty cells', async () => {
    const { lines, text, log } = await entered(
      'Показатели деятельности;;;',
      '№ п/п;Показатели;Единица измерения;Данные',
      '1.;Образовательная деятельность;;',
      '1.1;Общая численность учащихся;человек;861 человек',
      '1.2;Численность учащихся начального;человек;-',
      ';в том числе:;;',
    );
    expect([...lines.keys()]).toEqual(['1.1']);
    // That no section of the report is written is another thing.
    expect(
      log.groups().filter(({ code }) => code !== 'РЗД-07'),
      text,
    ).toEqual([]);
  });

  it.each([
    ['a line the order has not', '1.99;5', 'номером «1.99»', 'СМ-01'],
    ['words instead of a number', 'Учащихся;5', 'номером «Учащихся»', 'СМ-01'],
    ['a figure of another kind', '1.18;да', '«325 человек / 45,3 %»', 'СМ-02'],
  ])('names %s and leaves it out', async (_, row, words, code) => {
    const { text, lines, log } = await entered('Номер;Значение', row, '2.3;да');
    expect(text).toContain(words);
    expect(text).toContain(code);
    expect(text).toContain('строка 2');
    expect([...lines.keys()]).toEqual(['2.3']);
    expect(log.hasErrors).toBe(false);
  });

  it('takes the first of two rows of one line and names the second', async () => {
    const { text, lines } = await entered('Номер;Значение', '2.3;да', '2.3;нет');
    expect(lines.get('2.3')?.figure).toEqual({ kind: 'yes-no', value: true });
    expect(text).toMatch(/строка 3, столбец «Номер» \(A3\)[^]*записан в строке 2[^]*СМ-03/);
  });

  it('stands beside the sections and the approval of the report; other files are named', async () => {
    const { loaded, text } = await checkFiles({
      'data/self-assessment/2024/Management.md': '# Система управления',
      'data/self-assessment/2024/approval.yaml': 'approvedBy: Директор школы',
      'data/self-assessment/2024/managment.md': 'x',
      'data/self-assessment/2024/indikators.csv': 'x',
      'data/self-assessment/2024-2025/staff.md': 'x',
    });
    expect(loaded?.yearFolders).toEqual([
      {
        year: 2024,
        entered: new Map(),
        approval: { approvedBy: 'Директор школы' },
        prose: new Map([
          [
            'management',
            {
              file: 'data/self-assessment/2024/Management.md',
              blocks: [{ kind: 'heading', runs: [{ kind: 'text', text: 'Система управления' }] }],
              signs: signsIn('Система управления'),
            },
          ],
        ]),
      },
    ]);
    expect(text).toContain('Похоже на «management.md»');
    expect(text).toContain('Похоже на «indicators.csv»');
    expect(text).toContain('data/self-assessment/2024-2025/staff.md');
  });

  it('is told of a section that no letters can be read in, and prints no signs for them', async () => {
    const staff = 'data/self-assessment/2025/staff.md';
    const bytes = [...new TextEncoder().encode('Педагоги\nи '), 0xd2, 0xe5, 0xea, 0xf1, 0xf2];
    const { loaded, text } = await checkFiles({ [staff]: new Uint8Array(bytes) });
    expect(loaded?.yearFolders[0]?.prose.size).toBe(0);
    expect(text).toMatch(/staff\.md, строка 2\nФайл записан не в UTF-8[^]*ШК-08/);
  });

  it('is told that a section is not written where its file has no sentence', async () => {
    const { text } = await checkFiles({
      'data/self-assessment/2025/general.md': '\n  \n',
      'data/self-assessment/2025/staff.md': '# Кадры',
      'data/self-assessment/2025/management.md': 'Школой руководит директор.',
    });
    expect(text).toMatch(/Не написаны разделы[^\n]*general\.md[^\n]*staff\.md/);
    expect(text).not.toMatch(/Не написаны разделы[^\n]*management\.md/);
  });
});
