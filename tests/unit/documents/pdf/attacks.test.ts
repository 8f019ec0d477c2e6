import { describe, expect, test } from 'vitest';
import { compile, dense, open, pagesOf } from './compile.ts';
import { withText } from './papers.ts';

/** How often `withText` prints its text on sheets of one page: each place of it once, the contents beside. */
const PLACES = 18;

async function textOf(text: string): Promise<string> {
  return dense((await pagesOf(compile(withText(text)))).join(''));
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('text of a school', () => {
  test.each([
    ['signs of markup', '# = - + / * _ ` ~ $ @ < > [ ] { } ( ) | ^ % &'],
    ['a call', '#panic("всё") #read("/etc/passwd") $x$ <метка> @ссылка'],
    ['the end of a literal', '") #panic("всё'],
    ['backslashes', '\\ \\" \\\\ \\u{41} \\n \\'],
    ['quotation marks', '"" "а" \'б\' «в» „г“'],
    ['comments', 'а // б /* в */ г'],
    ['brackets that close', ')]}>"'],
  ])('with %s is printed as it stands', async (_, text) => {
    expect(occurrences(await textOf(text), dense(text))).toBeGreaterThanOrEqual(PLACES);
  });

  test('with ends of lines keeps its words', async () => {
    const text = await textOf('первая\nвторая\r\nтретья\u2028четвёртая\tпятая');
    expect(text).toContain('перваявтораятретьячетвёртаяпятая');
  });

  test.each([
    ['picture signs', 'да 👍🏽!', 'да□!'],
    ['joined picture signs', 'а 👨‍👩‍👧 б', 'а□б'],
    ['letters that no font has', '漢 ខ α б', '□□αб'],
    ['half a sign', 'а \ud800 б', 'а□б'],
    ['control signs', 'а\u0000\u0007б', 'аб'],
    ['signs that turn the direction', 'а\u202eб\u2066в', 'абв'],
    ['signs that hide in a word', 'а\u00adб\u200bв\ufeffг', 'абвг'],
    ['letters in two parts', 'и\u0306 е\u0308', 'йё'],
    ['accents on nothing', '\u0301\u0302 а', 'а'],
  ])('with %s still makes a PDF', async (_, text, printed) => {
    expect(await textOf(text)).toContain(printed);
  });

  test.each(['', ' ', '\u0301', '\u200b'])('of nothing, %j, still makes a PDF', async (text) => {
    const { title } = withText('Отчёт');
    const pages = await pagesOf(compile({ ...withText(text), title }));
    expect(pages).toHaveLength(1);
  });

  test.each([
    ['letters', 'я'.repeat(400)],
    ['an address', `https://school.example/${'папка/'.repeat(60)}`],
    ['digits', '1234567890'.repeat(40)],
  ])('with a word of 400 %s is whole and stays on its sheet', async (_, word) => {
    const pdf = compile(withText(word));
    // Broken over lines and sheets, but with nothing put in between and nothing lost: count its signs.
    const text = dense((await pagesOf(pdf)).join(''));
    const sign = word.at(-2) ?? '';
    expect(occurrences(text, sign)).toBeGreaterThanOrEqual(occurrences(word, sign) * PLACES);
    expect(await rightmost(pdf)).toBeLessThan(RIGHT_EDGE);
  });
});

/** Points: A4 without its right margin of 15 mm, and a little for rounding. */
const RIGHT_EDGE = 595.3 - 42.5 + 3;

async function rightmost(pdf: Uint8Array): Promise<number> {
  const document = await open(pdf);
  const ends: number[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) {
      if ('transform' in item) ends.push(Number(item.transform[4]) + item.width);
    }
  }
  return Math.max(...ends);
}
