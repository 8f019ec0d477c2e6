import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerKey } from '../../../src/collector/answerKey.ts';
import { isReceipt, makeReceipt } from '../../../src/collector/receipt.ts';

const key = randomBytes(32);
const id = randomUUID();

describe('a receipt', () => {
  it('is the same for the same answer set, four groups of four plain signs', () => {
    const receipt = makeReceipt(key, 'parents', id);
    expect(receipt).toMatch(/^(?:[ACEHKMPTXY246789]{4}-){3}[ACEHKMPTXY246789]{4}$/);
    expect(makeReceipt(key, 'parents', id)).toBe(receipt);
    expect(makeReceipt(key, 'parents', randomUUID())).not.toBe(receipt);
  });

  it('is known again as a person types it: small, in Cyrillic, without dashes', () => {
    const receipt = makeReceipt(key, 'parents', id);
    const cyrillic: Record<string, string> = { A: 'А', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М' };
    const typed = receipt
      .replaceAll('-', ' ')
      .replace(/[ACEHKM]/g, (sign) => cyrillic[sign] ?? sign)
      .toLowerCase();
    expect(isReceipt(key, 'parents', typed)).toBe(true);
  });

  it('of another survey, another school or made up is not known', () => {
    const receipt = makeReceipt(key, 'parents', id);
    expect(isReceipt(key, 'teachers', receipt)).toBe(false);
    expect(isReceipt(randomBytes(32), 'parents', receipt)).toBe(false);
    const changed = receipt.endsWith('A') ? 'C' : 'A';
    expect(isReceipt(key, 'parents', receipt.slice(0, -1) + changed)).toBe(false);
    for (const typed of ['', 'AAAA', `${receipt}A`, 'ЖЖЖЖ-ЖЖЖЖ-ЖЖЖЖ-ЖЖЖЖ']) {
      expect(isReceipt(key, 'parents', typed)).toBe(false);
    }
  });

  it('cannot be made from what is stored', () => {
    // The stored key of an answer set stands where its id would be needed.
    const receipt = makeReceipt(key, 'parents', id);
    expect(makeReceipt(key, 'parents', answerKey(id))).not.toBe(receipt);
  });
});
