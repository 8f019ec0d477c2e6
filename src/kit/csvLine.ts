/** Without it Excel reads UTF-8 as Windows-1251. */
export const BOM = '\uFEFF';

/**
 * A row of cells as a Russian Excel saves it: `;` between cells, CRLF at the end, quotes only where they are needed.
 * Cells are written as they are: free text goes through `writeCellText` before.
 * @example renderCsvLine(['5А', 'да; нет']) // '5А;"да; нет"\r\n'
 */
export function renderCsvLine(cells: readonly string[]): string {
  return `${cells.map(renderCell).join(';')}\r\n`;
}

function renderCell(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
