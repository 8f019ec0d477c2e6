import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Node } from 'yaml';
import type { ProblemLog } from '../kit/problemLog.ts';

/** Keys and positions from the root: `['terms', 0, 'from']`. */
export type YamlPath = readonly PropertyKey[];

/** A YAML file as plain values, and where each of them stands. */
export interface Yaml {
  readonly value: unknown;
  /** Row from 1 of the value at `path`, or of the nearest part of the path that is there. */
  readonly rowOf: (path: YamlPath) => number;
  /** Row of the key itself: for a key that should not be there. */
  readonly rowOfKey: (path: YamlPath, key: string) => number;
}

const faults: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'отступ не такой, как у соседних строк',
  TAB_AS_INDENT: 'отступ сделан клавишей Tab, а нужны пробелы',
  DUPLICATE_KEY: 'такая строка уже есть выше',
  MISSING_CHAR: 'не хватает кавычки, скобки или двоеточия',
  BAD_DQ_ESCAPE: 'в двойных кавычках стоит обратная косая черта',
  MULTIPLE_DOCS: 'в файле стоит черта «---», за которой начинается другой файл',
  BLOCK_AS_IMPLICIT_KEY: 'двоеточие внутри значения: возьмите значение в кавычки',
  MULTILINE_IMPLICIT_KEY: 'в строке нет двоеточия после имени',
};

/**
 * Reads YAML 1.2 text. A fault of the syntax is reported with its row (ШК-02) and gives `undefined`;
 * an empty file has the value `null`.
 */
export function readYaml(file: string, text: string, log: ProblemLog): Yaml | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const rowAt = (offset: number | undefined) => Math.max(1, lines.linePos(offset ?? 0).line);
  for (const error of document.errors) {
    const reason = faults[error.code] ?? 'строка не читается';
    log.add({ code: 'ШК-02', place: { file, row: rowAt(error.pos[0]) }, details: { reason } });
  }
  // Such a key would be lost on the way to a plain object, and nothing may be lost silently.
  const before = log.errors;
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return;
      const place = { file, row: rowAt(key.range?.[0]) };
      log.add({ code: 'ШК-04', place, details: { key: '__proto__' } });
    },
  });
  if (document.errors.length > 0 || log.errors > before) return undefined;

  const value = toValue(document);
  if (value === undefined) {
    const details = { reason: 'ссылок внутри файла (&, *) больше, чем бывает нужно' };
    log.add({ code: 'ШК-02', place: { file, row: 1 }, details });
    return undefined;
  }
  const rowOf = (path: YamlPath) => rowAt(nearestNode(document, path)?.range?.[0]);
  return {
    value,
    rowOf,
    rowOfKey(path, key) {
      const map = nearestNode(document, path);
      const pair = isMap(map)
        ? map.items.find(
            (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
          )
        : undefined;
      return isNode(pair?.key) ? rowAt(pair.key.range?.[0]) : rowOf(path);
    },
  };
}

/** `undefined`: aliases that would unfold without end. An empty file is `null`. */
function toValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function nearestNode(document: Document, path: YamlPath): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const found = document.getIn(path.slice(0, length), true);
    if (isNode(found)) return found;
  }
  return document.contents;
}
