import { objectBySlug } from '../catalogue/catalogue.ts';
import type { CellKind, TableDescription } from '../monitoring/description.ts';
import { columnByName } from '../monitoring/tables.ts';
import type { Survey } from '../survey/survey.ts';

type Value = string | number | boolean;

/**
 * How things are called by people. A name nobody knows is returned as it is, but for what a survey's definition tells.
 */
export interface Titles {
  readonly table: (name: string) => string;
  readonly column: (table: string, name: string) => string;
  /** A cell's value as it stands inside a sentence: «первая», «да», «0,5», a text in its own «». */
  readonly option: (table: string, column: string, value: Value) => string;
  /** `undefined` where the school has no definition of the survey. */
  readonly survey: (id: string) => string | undefined;
  /** `undefined` where the survey asks no such question. */
  readonly question: (survey: string, name: string) => string | undefined;
  readonly answer: (survey: string, question: string, value: Value) => string;
}

/** «Первая» → «первая», but «ВПР» stays. */
function lowerFirst(title: string): string {
  const second = title.charAt(1);
  const isAbbreviation = second !== second.toLowerCase();
  return isAbbreviation ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

function valueTitle(cell: CellKind | undefined, value: Value): string {
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (cell?.type === 'object') return `«${objectBySlug.get(value)?.title ?? value}»`;
  const option =
    cell?.type === 'choice' ? cell.options.find((each) => each.value === value) : undefined;
  return option === undefined ? `«${value}»` : lowerFirst(option.title);
}

/** Titles out of the descriptions of tables and surveys. */
export function toTitles(tables: readonly TableDescription[], surveys: readonly Survey[]): Titles {
  const columnOf = (table: string, name: string) => {
    const description = tables.find((each) => each.name === table);
    return description && columnByName(description, name);
  };
  const surveyOf = (id: string) => surveys.find((each) => each.id === id);
  const questionOf = (survey: string, name: string) =>
    surveyOf(survey)?.questions.find((each) => each.name === name);
  return {
    table: (name) => tables.find((each) => each.name === name)?.title ?? name,
    column: (table, name) => columnOf(table, name)?.title ?? name,
    option: (table, column, value) => valueTitle(columnOf(table, column)?.cell, value),
    survey: (id) => surveyOf(id)?.title,
    question: (survey, name) => questionOf(survey, name)?.title,
    answer: (survey, question, value) =>
      questionOf(survey, question)?.options.find((each) => each.value === value)?.title ??
      valueTitle(undefined, value),
  };
}
