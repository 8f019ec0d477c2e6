import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../src/collector/codes/qrCode.ts';
import { renderSlips } from '../../../src/collector/codes/renderSlips.ts';

const sheet = {
  school: 'Школа «№ 1» & <b>',
  survey: 'Опрос <script>alert(1)</script>',
  group: '5А',
  address: 'https://school.example/surveys/parents/',
  closes: '2026-05-10',
  codes: ['KXMTA47PHE', 'Y792CX9AAT'],
};

describe('a sheet of codes', () => {
  const text = renderSlips(sheet);

  it('has a slip for each code, with the code, the address and the last day', () => {
    expect(text.match(/<section>/g)).toHaveLength(2);
    expect(text).toContain('KXMTA-47PHE');
    expect(text).toContain('Y792C-X9AAT');
    expect(text.replaceAll('<wbr />', '')).toContain('school.example/surveys/parents/');
    expect(text).toContain('10 мая 2026');
  });

  it('shows words as words, whatever is in them', () => {
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<b>');
    expect(text).toContain('Опрос &lt;script&gt;');
  });

  it('loads nothing from anywhere', () => {
    expect(text).toContain(`default-src 'none'`);
    expect(text).not.toMatch(/\b(?:src|href)=|url\(|@import/);
  });
});

describe('a QR code', () => {
  it('is as large as its version asks, with four light modules around it', () => {
    // ISO/IEC 18004, table 7: version 1-M holds 14 bytes in 21 × 21 modules, version 2-M 26 bytes in 25 × 25.
    expect(qrCode('a'.repeat(14), '').text).toContain(`viewBox="0 0 ${21 + 8} ${21 + 8}"`);
    expect(qrCode('a'.repeat(15), '').text).toContain(`viewBox="0 0 ${25 + 8} ${25 + 8}"`);
  });

  it('has the three finder patterns in their corners', () => {
    const { text } = qrCode('https://school.example/', 'адрес');
    const dark = new Set(text.match(/M\d+ \d+/g));
    const [, size = ''] = /viewBox="0 0 (\d+)/.exec(text) ?? [];
    const far = Number(size) - 4 - 7;
    for (const [left, top] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const) {
      for (let at = 0; at < 7; at += 1) {
        expect(dark.has(`M${left + at} ${top}`)).toBe(true);
        expect(dark.has(`M${left} ${top + at}`)).toBe(true);
      }
      expect(dark.has(`M${left + 1} ${top + 1}`)).toBe(false);
      expect(dark.has(`M${left + 3} ${top + 3}`)).toBe(true);
    }
    expect(dark.has('M3 4')).toBe(false);
  });
});
