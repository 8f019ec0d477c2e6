/** A power of two; of the days of a half-year and the classes of a school few meet in one place. */
const places = 4096;
/** A longer cell is cut out of its chunk of the file and would keep the whole chunk in memory. */
const longest = 12;

/**
 * `read` for millions of cells that are a few short texts again and again: each text is remembered in a place of its
 * own, until another one needs it. A `Map` would hash each cell in a way that costs twice as much, and a hostile file
 * cannot fill the memory.
 */
export function recall<T>(read: (cell: string) => T): (cell: string) => T {
  const cells: (string | undefined)[] = Array.from({ length: places }, () => undefined);
  const readings: T[] = [];
  return (cell) => {
    if (cell.length > longest) return read(cell);
    let hash = 0;
    for (let index = 0; index < cell.length; index += 1) {
      hash = Math.imul(hash, 31) + cell.charCodeAt(index);
    }
    const place = (hash ^ (hash >>> 12)) & (places - 1);
    const known = readings[place];
    if (cells[place] === cell && known !== undefined) return known;
    const reading = read(cell);
    cells[place] = cell;
    readings[place] = reading;
    return reading;
  };
}
