import { describe, expect, it } from 'vitest';
import { drawPng } from '../../../src/documents/docx/drawPng.ts';

const drawing = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" font-size="14">${content}</svg>`;
const PNG = [137, 80, 78, 71, 13, 10, 26, 10];

describe('drawPng', () => {
  it('gives the size of the drawing, and twice as many points for print', () => {
    const { png, width, height } = drawPng(drawing(''));
    expect([...png.subarray(0, 8)]).toEqual(PNG);
    expect([width, height]).toEqual([120, 40]);
    // The first part of a PNG says its width and height as whole numbers of four bytes (RFC 2083 §4.1.1).
    const header = new DataView(png.buffer, png.byteOffset + 16, 8);
    expect([header.getUint32(0), header.getUint32(4)]).toEqual([240, 80]);
  });

  it.each([400, 600, 700])('writes letters of weight %i in the program’s own font', (weight) => {
    const text = `<text x="9" y="30" font-weight="${weight}">Школа</text>`;
    const own = drawPng(drawing(text)).png;
    expect(own).not.toEqual(drawPng(drawing('')).png);
    const named = drawPng(drawing(text.replace('<text', '<text font-family="Golos Text"'))).png;
    expect(own).toEqual(named);
  });

  it('refuses what is no drawing', () => {
    expect(() => drawPng('нет')).toThrow(Error);
  });
});
