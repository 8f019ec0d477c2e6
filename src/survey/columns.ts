import { foldText } from '../kit/text.ts';
import type { Question, Survey } from './survey.ts';

/** A column of a responses file. Without a question it is one of the two service columns. */
export interface Column {
  /** Header in the canonical file. */
  readonly name: string;
  /** What people see above it. */
  readonly title: string;
  /** Other headers under which form services write it. */
  readonly aliases: readonly string[];
  readonly question?: Question;
}

export const idColumn: Column = {
  name: 'response_id',
  title: 'Номер ответа',
  aliases: ['ID ответа', 'ID', 'Код ответа', 'Респондент'],
};

export const dateColumn: Column = {
  name: 'submitted_at',
  title: 'Дата ответа',
  aliases: [
    'Отметка времени',
    'Время создания',
    'Дата прохождения',
    'Timestamp',
    'Completion time',
  ],
};

/** The columns of a survey's canonical CSV in order: `response_id;submitted_at;<question>…`. */
export function toColumns(survey: Survey): readonly Column[] {
  return [idColumn, dateColumn, ...survey.questions.map(toColumn)];
}

function toColumn(question: Question): Column {
  const { name, title, exportTitle } = question;
  return { name, title, aliases: exportTitle === undefined ? [] : [exportTitle], question };
}

/**
 * Finds the column of a header: its name, the title people see or an alias, in any case, with ё or е and any spaces.
 * Names win over titles. A title that fits two columns fits none: `undefined`, as for an unknown header.
 */
export function createHeaderReader(
  columns: readonly Column[],
): (header: string) => Column | undefined {
  const byName = new Map(columns.map((column) => [foldText(column.name), column]));
  const byTitle = new Map<string, Column | 'several'>();
  for (const column of columns) {
    for (const text of new Set([column.title, ...column.aliases].map(foldText))) {
      byTitle.set(text, byTitle.has(text) ? 'several' : column);
    }
  }
  return (header) => {
    const folded = foldText(header);
    const titled = byTitle.get(folded);
    return byName.get(folded) ?? (titled === 'several' ? undefined : titled);
  };
}
