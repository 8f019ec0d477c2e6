import type { TableView } from '../view.ts';
import type { FieldHelp } from './fieldHelp.ts';
import { measureHelp } from './measureHelp.ts';
import {
  amountHelp,
  conditionHelp,
  indicatorFields,
  rowNumberHelp,
  type PhraseHelp,
} from './vocabulary.ts';

export interface MeasureKindView {
  readonly kind: string;
  readonly title: string;
  readonly about: string;
  /** Absent where the kind has no lines of its own. */
  readonly fields?: TableView;
  readonly example: string;
}

export interface OwnIndicatorView {
  readonly fields: TableView;
  readonly kinds: readonly MeasureKindView[];
  /** What stands in the lines of several kinds: conditions, amounts, numbers of a row. */
  readonly phrases: readonly TableView[];
}

/** How a school writes an indicator of its own: every kind of measure with its lines and an example to copy. */
export function ownIndicatorView(): OwnIndicatorView {
  return {
    fields: fieldsTable('Строки показателя', indicatorFields),
    kinds: Object.entries(measureHelp).map(([kind, { title, about, fields, example }]) => ({
      kind,
      title,
      about,
      ...(fields.length === 0 ? {} : { fields: fieldsTable(`Строки расчёта ${kind}`, fields) }),
      example,
    })),
    phrases: [
      phrasesTable('Условия (where, of, that) — список в квадратных скобках', conditionHelp),
      phrasesTable('Количество (of, to); к каждому можно добавить where', amountHelp),
      phrasesTable('Число из строки (of у mean и median)', rowNumberHelp),
    ],
  };
}

function fieldsTable(caption: string, fields: readonly FieldHelp[]): TableView {
  return {
    caption,
    columns: words('Строка', 'Что записать'),
    rows: fields.map(({ name, about, optional }) => [
      optional === true ? `${name} (можно не писать)` : name,
      about,
    ]),
  };
}

function phrasesTable(caption: string, phrases: readonly PhraseHelp[]): TableView {
  return {
    caption,
    columns: words('Как записать', 'Что значит'),
    rows: phrases.map(({ example, about }) => [example, about]),
  };
}

function words(...titles: readonly string[]): TableView['columns'] {
  return titles.map((title) => ({ title, numeric: false }));
}
