import { describe, expect, test } from 'vitest';
import { inspectBytes } from '../../../src/kit/encoding.ts';
import { encode8Bit, toChunks } from './readTable.ts';

const TEXT =
  'Ответ\nУчитель объясняет понятно, дети идут в школу с радостью\nОчередь в столовой длинная\n';

async function titleOf(bytes: Uint8Array, size = 7): Promise<string> {
  const found = await inspectBytes('a.csv', toChunks(bytes, size));
  if ('encoding' in found) return found.encoding.title;
  return 'similar' in found.details ? `${found.code} ${found.details.similar ?? ''}` : found.code;
}

describe('8-bit encodings are told by the letters', () => {
  test.each([
    ['windows-1251', 'Windows-1251'],
    ['koi8-r', 'ФАЙЛ-06 KOI8-R'],
    ['ibm866', 'ФАЙЛ-06 CP866 (DOS)'],
    ['x-mac-cyrillic', 'ФАЙЛ-06 Mac Cyrillic'],
    ['iso-8859-5', 'ФАЙЛ-06 ISO 8859-5'],
  ])('%s is %s', async (label, expected) => {
    expect(await titleOf(encode8Bit(TEXT, label))).toBe(expected);
  });

  test.each([
    ['capitals only', TEXT.toUpperCase()],
    ['a header of two words', 'Класс;Код\n'],
    [
      'class names only',
      Array.from({ length: 300 }, (_, i) => `${(i % 9) + 1}${'АБВГ'.charAt(i % 4)}`).join('\n'),
    ],
    [
      'small class letters only',
      Array.from({ length: 300 }, (_, i) => `${(i % 9) + 1}${'бвюъ'.charAt(i % 4)}`).join('\n'),
    ],
    ['one letter at the very end', 'class\n5А'],
    ['yes and no', 'да;нет;Да;Нет\n'.repeat(200)],
    ['first letters after 100 KB of digits', '1;2;3\n'.repeat(17_000) + TEXT],
  ])('Windows-1251 with %s is still Windows-1251', async (_name, text) => {
    expect(await titleOf(encode8Bit(text, 'windows-1251'), 4096)).toBe('Windows-1251');
  });

  test('letters of another language are not taken for Russian', async () => {
    const french =
      'élève;collège;français;qualité;très;déjà;fenêtre;hôpital;garçon;mère;père;forêt;être;voilà;sûr;âge\n';
    expect(await titleOf(Buffer.from(french, 'latin1'))).toBe('ФАЙЛ-06');
  });
});

describe('UTF-8 is strict over chunks', () => {
  const utf8 = new TextEncoder().encode('я€😀');

  test.each([1, 2, 3, 4, 5])('characters cut into chunks of %i are whole', async (size) => {
    expect(await titleOf(utf8, size)).toBe('UTF-8');
  });

  test('ASCII alone is UTF-8', async () => {
    expect(await titleOf(new TextEncoder().encode('a;b\n'))).toBe('UTF-8');
  });

  test.each([
    ['an overlong character', [0xd1, 0x8f, 0xc0, 0x80, 0x41]],
    ['half of a surrogate pair', [0xd1, 0x8f, 0xed, 0xa0, 0x80, 0x41]],
    ['a continuation without a beginning', [0xd1, 0x8f, 0x80, 0x41]],
  ])('%s is not UTF-8', async (_name, bytes) => {
    for (const size of [1, 2, 3, 8]) {
      expect(await titleOf(Uint8Array.from(bytes), size)).not.toMatch(/^UTF-8/);
    }
  });

  test.each([1, 2, 3])(
    'a last character without its last %i bytes is a torn end',
    async (missing) => {
      const found = await inspectBytes('a.csv', toChunks(utf8.subarray(0, -missing), 4));
      expect(found).toMatchObject({ encoding: { title: 'UTF-8' }, endsTorn: true });
    },
  );

  test('a mark of UTF-8 before other bytes is not believed', async () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...encode8Bit(TEXT, 'windows-1251'));
    expect(await titleOf(bytes)).toBe('ФАЙЛ-06');
  });
});
