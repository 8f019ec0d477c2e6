import { dateColumn, idColumn } from '../../survey/columns.ts';
import type { StoredAnswers } from '../store/store.ts';
import type { Row } from './mergeRows.ts';
import type { ResponsesFile, ResponsesRow } from './responsesFile.ts';

/** The header of an exported file and how rows fit under it. */
export interface ExportColumns {
  readonly header: readonly string[];
  readonly ofFile: (row: ResponsesRow) => Row;
  readonly ofStore: (answers: StoredAnswers) => Row;
}

/**
 * The columns of the survey in order, then what else the file has, then questions that only stored answers know since
 * the survey was changed: nothing is dropped on the way.
 * @param names of the columns of the survey, from `toColumns`.
 * @param asked names of questions that stored answers have.
 */
export function exportColumns(
  names: readonly string[],
  file: ResponsesFile | undefined,
  asked: ReadonlySet<string>,
): ExportColumns {
  const inFile = file?.columns ?? [];
  const known = new Set(names);
  const otherPlaces = inFile.flatMap((name, place) => (known.has(name) ? [] : [place]));
  const others = otherPlaces.map((place) => inFile[place] ?? '');
  const gone = [...asked].filter((name) => !known.has(name) && !others.includes(name)).sort();
  const header = [...names, ...others, ...gone];
  const places = [...names.map((name) => inFile.indexOf(name)), ...otherPlaces];
  return {
    header,
    ofFile: ({ id, cells }) => ({
      id,
      cells: header.map((_, at) => cells[places[at] ?? -1] ?? ''),
    }),
    ofStore: ({ key, day, cells }) => {
      const service = new Map([
        [idColumn.name, key],
        [dateColumn.name, day],
      ]);
      return { id: key, cells: header.map((name) => service.get(name) ?? cells.get(name) ?? '') };
    },
  };
}
