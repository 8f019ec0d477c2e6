/**
 * Signs that typefaces can draw, as code points: of each typeface those that all its weights have. Read from the tables
 * `cmap` of the files, format 4 (OpenType 1.9, «cmap»), so signs above U+FFFF are none of them.
 * @param families bytes of the files of each typeface.
 */
export function readCoverage(families: readonly (readonly Uint8Array[])[]): ReadonlySet<number> {
  return families.map(readFamily).reduce((all, one) => all.union(one), new Set<number>());
}

function readFamily(fonts: readonly Uint8Array[]): ReadonlySet<number> {
  const [first = new Set<number>(), ...rest] = fonts.map(readFont);
  return rest.reduce((all, one) => all.intersection(one), first);
}

function readFont(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = findTable(view, 'cmap');
  const tables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i),
  );
  const table = tables.find((at) => view.getUint16(at) === 4);
  if (table === undefined) throw new RangeError('readCoverage: no cmap of format 4');
  return readSegments(view, table);
}

function findTable(view: DataView, name: string): number {
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const record = 12 + 16 * i;
    const tag = [0, 1, 2, 3].map((k) => String.fromCharCode(view.getUint8(record + k))).join('');
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new RangeError(`readCoverage: no table ${name}`);
}

function readSegments(view: DataView, table: number): Set<number> {
  const doubled = view.getUint16(table + 6);
  const ends = table + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  const covered = new Set<number>();
  for (let i = 0; i < doubled; i += 2) {
    const start = view.getUint16(starts + i);
    const offset = view.getUint16(offsets + i);
    for (let code = start; code <= view.getUint16(ends + i); code += 1) {
      const glyph =
        offset === 0
          ? (code + view.getUint16(deltas + i)) % 0x1_00_00
          : view.getUint16(offsets + i + offset + 2 * (code - start));
      if (glyph !== 0) covered.add(code);
    }
  }
  return covered;
}
