/** Cells of an answer set by name of the question, as the column `cells` holds them: a JSON list of `[name, cell]`. */
export function writeCells(cells: ReadonlyMap<string, string>): string {
  return JSON.stringify([...cells]);
}

/** @example readCells('[["canteen","4"]]').get('canteen') // '4' */
export function readCells(text: string): ReadonlyMap<string, string> {
  // The JSON border: written above.
  return new Map(JSON.parse(text) as [string, string][]);
}
