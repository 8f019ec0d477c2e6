import { describe, expect, it } from 'vitest';
import { codeAlphabet } from '../../../src/collector/codes/codeAlphabet.ts';
import { createCodeHash } from '../../../src/collector/codes/codeHash.ts';
import { makeCodes, renderCode } from '../../../src/collector/codes/makeCodes.ts';
import { readCode } from '../../../src/collector/codes/readCode.ts';

/** Bytes that differ and repeat themselves only after a long while. */
function bytes(seed: number): (size: number) => Uint8Array {
  let state = seed;
  return (size) =>
    Uint8Array.from({ length: size }, () => (state = (state * 48_271) % 0x7fffffff) >> 8);
}

const codes = makeCodes(60, bytes(7));
const signs = Array.from(codeAlphabet);
const salt = Uint8Array.from({ length: 32 }, (_, at) => at);

describe('one-time codes', () => {
  it('are as many different ones as asked for, of the alphabet, and read as they were printed', () => {
    expect(new Set(codes).size).toBe(60);
    for (const code of codes) {
      expect(code).toMatch(new RegExp(`^[${codeAlphabet}]{10}$`));
      expect(readCode(renderCode(code))).toBe(code);
    }
  });

  it('are made anew when the random bytes give one twice', () => {
    const same = new Uint8Array(9);
    const given = [same, same, Uint8Array.from(same, () => 5)];
    const made = makeCodes(2, () => given.shift() ?? same);
    expect(made).toHaveLength(2);
    expect(new Set(made).size).toBe(2);
  });

  it('use every sign of the alphabet equally often', () => {
    // 9 random signs of 4,000 codes: 2,250 of each sign expected, standard deviation 46.
    const text = makeCodes(4000, bytes(11))
      .map((code) => code.slice(0, 9))
      .join('');
    for (const sign of signs) {
      const count = text.split(sign).length - 1;
      expect(Math.abs(count - 2250)).toBeLessThan(230);
    }
  });

  it('have an alphabet without signs that look alike, of which every letter is in both keyboards', () => {
    expect(signs).toHaveLength(16);
    for (const doubtful of '0O1IL5SZ3BGUVDQJ') expect(signs).not.toContain(doubtful);
  });

  it('are read with any one sign wrong as mistyped', () => {
    for (const code of codes) {
      for (let at = 0; at < code.length; at += 1) {
        for (const sign of signs.filter((one) => one !== code[at])) {
          expect(readCode(code.slice(0, at) + sign + code.slice(at + 1))).toBeUndefined();
        }
      }
    }
  });

  it('are read with any two different signs swapped as mistyped', () => {
    for (const code of codes) {
      for (let one = 0; one < code.length; one += 1) {
        for (let other = one + 1; other < code.length; other += 1) {
          const swapped = Array.from(code);
          [swapped[one], swapped[other]] = [swapped[other] ?? '', swapped[one] ?? ''];
          const isSame = code[one] === code[other];
          expect(readCode(swapped.join(''))).toBe(isSame ? code : undefined);
        }
      }
    }
  });

  it('are read in small letters, with spaces and dashes, and typed on a Russian keyboard', () => {
    const code = 'KXMTA47PHE';
    const russian = new Map(
      Array.from('ACEHKMPTXY', (latin, at) => [latin, 'асенкмртху'.charAt(at)]),
    );
    const typed = Array.from(code, (sign) => russian.get(sign) ?? sign).join('');
    expect(typed).toMatch(/[а-я]/);
    for (const spelling of [
      typed,
      ` ${code.toLowerCase()}\n`,
      renderCode(code),
      `${code.slice(0, 3)} — ${code.slice(3)}`,
    ]) {
      expect(readCode(spelling)).toBe(code);
    }
  });

  it.each([
    '',
    'KXMTA',
    'KXMTA47PHEE',
    'KXMTA-47PH0',
    '<script>',
    'KXMTA47PH\u0000',
    'Ё'.repeat(10),
  ])('are not read from %j', (typed) => {
    expect(readCode(typed)).toBeUndefined();
  });

  it('are stored so that a code fits one survey in one term of one store', async () => {
    const [code = ''] = codes;
    const hash = createCodeHash(salt);
    const hashes = await Promise.all([
      hash('parents', '2025-2026-2', code),
      hash('teachers', '2025-2026-2', code),
      hash('parents', '2025-2026-1', code),
      createCodeHash(new Uint8Array(32))('parents', '2025-2026-2', code),
    ]);
    expect(new Set(hashes).size).toBe(4);
  });

  it('are hashed by scrypt over SHA-256, so that guessing is slow', async () => {
    // Python: hashlib.scrypt(hashlib.sha256(b'code:parents:2025-2026-2:KXMTA47PHE').hexdigest().encode(),
    //   salt=bytes(range(32)), n=8192, r=8, p=1, dklen=32).hex()
    expect(await createCodeHash(salt)('parents', '2025-2026-2', 'KXMTA47PHE')).toBe(
      '517b4c18e4b172b35ec92addc16654108a3562c940259d98f0cac6388381b057',
    );
  });
});
