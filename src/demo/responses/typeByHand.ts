import { toColumns } from '../../survey/columns.ts';
import type { Column } from '../../survey/columns.ts';
import type { Survey } from '../../survey/survey.ts';

/**
 * Rows of answers as somebody types them into Excel from paper forms: the words of the questions above, the words of
 * the options in the cells, days as 17.11.2024. The first row is the header.
 */
export function typeByHand(
  survey: Survey,
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const columns = toColumns(survey);
  const [, ...answers] = rows;
  return [
    columns.map(({ title }) => title),
    ...answers.map((cells) => columns.map((column, at) => typeCell(column, cells[at] ?? ''))),
  ];
}

function typeCell({ question }: Column, cell: string): string {
  const option = question?.options.find(({ value }) => String(value) === cell);
  return option?.title ?? cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1');
}
