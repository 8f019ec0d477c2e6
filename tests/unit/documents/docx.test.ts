import { describe, expect, it } from 'vitest';
import { drawPng } from '../../../src/documents/docx/drawPng.ts';
import { renderDocx } from '../../../src/documents/docx/renderDocx.ts';
import type { Paper, PaperBlock } from '../../../src/report/paper/paper.ts';
import { linkedHeading, richTable, wideTable } from './pdf/papers.ts';
import { docxParts, paragraphsOf, partOf } from './docxParts.ts';
import { everyBlock, KEY, paragraph, samplePaper, table, text } from './samplePaper.ts';

const picture = drawPng(
  '<svg xmlns="http://www.w3.org/2000/svg" width="440" height="220"><text x="9" y="99">А</text></svg>',
);
const BASE = 'https://school.example/vsoko/';

const documentOf = async (paper: Paper, base?: string): Promise<string> => {
  const options = base === undefined ? {} : { base };
  const docx = await renderDocx(paper, new Map([[KEY, picture]]), options);
  return partOf(docx, 'word/document.xml');
};

describe('renderDocx', () => {
  it('says every block of the paper, in its order', async () => {
    const words = paragraphsOf(await documentOf(samplePaper(everyBlock), BASE));
    expect(words).toEqual([
      '«Школа № 5»',
      'Отчёт за 2025 год',
      'Тверь, 2026',
      '* внесено школой, остальные числа посчитаны программой',
      '5. Кадры',
      'Достижения',
      'Учились 861 человек, книг 24,6* твёрдо возможновсе отчёты',
      'первое',
      'второе',
      'снова первое',
      'точка',
      'Кто ответил',
      'Кого спрашивали',
      'Ответили',
      'родители',
      '443 из 805',
      'педагоги',
      '70 из 81',
      '',
      'Ответы по аудиториям. Педагоги отвечают чаще',
      '',
      'Дата — 18.04.2026',
    ]);
  });

  it('has headings that Word lists, and styles in Russian', async () => {
    const docx = await renderDocx(samplePaper(everyBlock), new Map(), {});
    const xml = partOf(docx, 'word/document.xml');
    expect(xml).toMatch(/<w:pStyle w:val="Title"\/>.{0,200}Отчёт за 2025 год/);
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>.{0,200}5\. Кадры/);
    expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/>.{0,200}Достижения/);
    expect(partOf(docx, 'word/styles.xml')).toMatch(
      /<w:docDefaults>.*<w:lang w:val="ru-RU"\/>.*<\/w:docDefaults>/,
    );
    expect(partOf(docx, 'word/fontTable.xml')).toContain('<w:altName w:val="Arial"/>');
  });

  it('repeats the titles of a table on every sheet and marks the column that heads its rows', async () => {
    const xml = await documentOf(samplePaper([table]));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toMatch(/<w:tr>(?:(?!<\/w:tr>).)*<w:tblHeader\/>.*?Кого спрашивали/);
    expect(xml).toMatch(/<w:tblLook[^>]*w:firstRow="(?:true|1)"/);
    expect(xml).toMatch(/<w:tblLook[^>]*w:firstColumn="(?:true|1)"/);
    expect(xml).toMatch(/<w:pStyle w:val="TableRowHead"\/>.{0,120}родители/);
    expect(xml).toMatch(/<w:pStyle w:val="TableNumber"\/>.{0,120}443 из 805/);
  });

  it('turns the sheet for a table too wide for a standing one, with its heading, and back after it', async () => {
    const blocks: readonly PaperBlock[] = [
      paragraph(text('До')),
      { kind: 'heading', text: 'Широкая' },
      wideTable(16),
      table,
    ];
    const docx = await renderDocx(samplePaper(blocks), new Map(), {});
    const xml = partOf(docx, 'word/document.xml');
    // The sheet of a part is said in its last paragraph, before the words of it.
    const parts = xml
      .replace(/(<w:sectPr[ >].*?<\/w:sectPr>)(<\/w:pPr>.*?<\/w:p>)/gs, '$2$1')
      .split('</w:sectPr>')
      .slice(0, -1);
    expect(parts.map((part) => /<w:pgSz [^>]*>/.exec(part)?.[0])).toEqual([
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
    ]);
    const [before = '', lying = '', after = ''] = parts.map((part) => paragraphsOf(part).join('|'));
    expect(before).toMatch(/До\|?$/);
    expect(lying).toMatch(/^Широкая\|Столбцов: 16\|Класс/);
    expect(after).toMatch(/^Кто ответил/);
    // As wide as the sheet, in smaller type.
    expect(parts[1]).toMatch(/<w:tblW [^>]*w:w="14570"/);
    expect(parts[1]).toMatch(/<w:sz w:val="1[3-7]"\/>/);
    expect(parts[2]).toMatch(/<w:tblW [^>]*w:w="9638"/);
  });

  it('numbers each list from one', async () => {
    const xml = await documentOf(samplePaper(everyBlock));
    const ids = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
  });

  it('says in words what a chart shows, and prints its figures where there is no picture', async () => {
    const xml = await documentOf(samplePaper(everyBlock));
    expect(xml).toContain('descr="Родители — 443 из 805, педагоги — 70 из 81."');
    const without = await renderDocx(samplePaper(everyBlock), new Map(), {});
    const words = paragraphsOf(partOf(without, 'word/document.xml'));
    expect(words.filter((line) => line === '443 из 805')).toHaveLength(2);
  });

  it('leads from paper to the site where the site stands, and nowhere otherwise', async () => {
    const paper = samplePaper(everyBlock);
    const linked = docxParts(await renderDocx(paper, new Map(), { base: BASE }));
    expect(linked.get('word/_rels/document.xml.rels')).toContain(
      'Target="https://school.example/vsoko/reports/"',
    );
    const plain = docxParts(await renderDocx(paper, new Map(), {}));
    expect(plain.get('word/_rels/document.xml.rels')).not.toContain('hyperlink');
    expect(plain.get('word/document.xml')).toContain('все отчёты');
  });

  it('keeps the links and the bold words of a table, and explains its marks', async () => {
    const docx = await renderDocx(samplePaper([richTable]), new Map(), {});
    const body = partOf(docx, 'word/document.xml');
    const [table = ''] = /<w:tbl>.*<\/w:tbl>/s.exec(body) ?? [];
    expect(table).toMatch(/<w:hyperlink [^>]*>.*план.*<\/w:hyperlink>/s);
    expect(table).toMatch(/<w:b\/>.*Учителя/s);
    expect(partOf(docx, 'word/_rels/document.xml.rels')).toContain('https://plan.example/');
    expect(paragraphsOf(body)).toContain('* внесено школой, остальные числа посчитаны программой');
  });

  it('keeps a link in a heading', async () => {
    const docx = await renderDocx(samplePaper([linkedHeading]), new Map(), {});
    expect(partOf(docx, 'word/document.xml')).toMatch(
      /<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*<w:hyperlink [^>]*>(?:(?!<\/w:p>).)*план/,
    );
    expect(partOf(docx, 'word/_rels/document.xml.rels')).toContain('https://plan.example/');
  });

  it('makes no link of an address that runs a program', async () => {
    const run = { kind: 'link', text: 'жми', href: 'javascript:alert(1)' } as const;
    const parts = docxParts(
      await renderDocx(samplePaper([paragraph(run)]), new Map(), { base: BASE }),
    );
    expect([...parts.values()].join('')).not.toContain('javascript');
    expect(parts.get('word/document.xml')).toContain('жми');
  });

  it('leaves lines to sign where the school has not said who approved', async () => {
    const blank = paragraphsOf(await documentOf(samplePaper([], { approval: {} })));
    expect(blank.slice(0, 10)).toEqual([
      '«Школа № 5»',
      'РАССМОТРЕНО',
      'на заседании педагогического совета',
      'Протокол № _____ от «____» _______________ 20___ г.',
      'УТВЕРЖДАЮ',
      'Директор школы, приказ № _____________',
      '______________ / ___________________ /',
      'подпись / фамилия, инициалы',
      '«____» _______________ 20___ г.',
      'М. П.',
    ]);
    const said = {
      considered: 'Педсовет, протокол № 6',
      approvedBy: 'Директор, приказ № 41-о',
      approvedOn: '10 апреля 2026 года',
    };
    const filled = paragraphsOf(await documentOf(samplePaper([], { approval: said })));
    expect(filled.slice(0, 9)).toEqual([
      '«Школа № 5»',
      'РАССМОТРЕНО',
      'Педсовет, протокол № 6',
      'УТВЕРЖДАЮ',
      'Директор, приказ № 41-о',
      '______________ / ___________________ /',
      'подпись / фамилия, инициалы',
      '10 апреля 2026 года',
      'М. П.',
    ]);
  });

  it('says on every sheet whose it is, that its data are invented, and which sheet of how many', async () => {
    const docx = await renderDocx(samplePaper([], { demonstration: true }), new Map(), {});
    expect(paragraphsOf(partOf(docx, 'word/header1.xml'))).toEqual([
      '«Школа № 5»',
      'Демонстрация: школа, люди и все числа придуманы программой',
    ]);
    const footer = partOf(docx, 'word/footer1.xml');
    expect(footer).toMatch(/Страница .*>PAGE<.* из .*>NUMPAGES</);
    const real = await renderDocx(samplePaper([]), new Map(), {});
    expect(partOf(real, 'word/header1.xml')).not.toContain('придуманы');
  });

  it('lists its sections with their sheets before Word has counted them', async () => {
    const xml = await documentOf(samplePaper(everyBlock, { contents: true }));
    expect(xml).toMatch(
      /TOC .*<w:t xml:space="preserve">5\. Кадры<\/w:t>.*PAGEREF _Toc1 .*>2<\/w:t>/,
    );
    expect(xml).toContain('<w:bookmarkStart w:name="_Toc1" w:id="1"/>');
  });
});

describe('texts of a Word file', () => {
  const HOSTILE = [
    '</w:t></w:r></w:p><w:p>',
    'R&D &amp; &#x0; ]]> <![CDATA[',
    '" w:anchor="_Toc1" r:id="rId1" \'',
    'CURRENT',
    '{{name}} PAGEREF _Toc1',
  ];

  it.each(HOSTILE)('says %j as it stands, wherever it comes', async (hostile) => {
    const paper = samplePaper(
      [
        paragraph(text(hostile)),
        { ...table, table: { ...table.table, caption: hostile, rows: [[hostile, hostile]] } },
        { kind: 'heading', text: hostile },
      ],
      { title: hostile, school: hostile, contents: true },
    );
    const docx = await renderDocx(paper, new Map(), {});
    const words = paragraphsOf(partOf(docx, 'word/document.xml'));
    expect(words.filter((line) => line === hostile)).toHaveLength(7);
    expect(paragraphsOf(partOf(docx, 'word/header1.xml'))).toEqual([hostile]);
  });

  it('drops what XML does not allow, and keeps an emoji whole', async () => {
    const xml = await documentOf(
      samplePaper([paragraph(text('5\u0000\u001b\ufffe «А»\ud83c 🎓👍🏽\nдальше'))]),
    );
    expect(paragraphsOf(xml)).toContain('5 «А» 🎓👍🏽 дальше');
  });
});
