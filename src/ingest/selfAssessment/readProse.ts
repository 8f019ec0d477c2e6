import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { ProblemLog } from '../../kit/problemLog.ts';
import type { ProseBlock, ProseRuns } from './prose.ts';
import { readRuns, type MarkdownNode } from './readRuns.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['html', 'HTML'],
  ['code', 'блок кода (строка начинается с четырёх пробелов или ```)'],
  ['blockquote', 'цитата (строка начинается с «>»)'],
  ['thematicBreak', 'черта'],
  ['definition', 'сноска со ссылкой'],
]);

type BlockNode = ReturnType<typeof fromMarkdown>['children'][number];
type ListItem = Extract<BlockNode, { type: 'list' }>['children'][number];

/**
 * The Markdown of a section: paragraphs, headings, lists of one level, tables, bold, italics, links and figures
 * `{{indicator:…}}`. Anything else is named (РЗД-02) and stops the publication, since it would be lost in one of the
 * formats that the report is made in; nothing of the text is ever HTML. An empty file gives no blocks.
 */
export function readProse(file: string, text: string, log: ProblemLog): readonly ProseBlock[] {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const refuse = (node: MarkdownNode, what: string): void => {
    log.add({
      code: 'РЗД-02',
      place: { file, row: node.position?.start.line ?? 1 },
      details: { what },
    });
  };
  const runsOf = (node: { readonly children: readonly MarkdownNode[] }): ProseRuns =>
    readRuns(node.children, file, log);

  function readItem(item: ListItem): ProseRuns {
    const [first, ...rest] = item.children;
    for (const more of rest)
      refuse(more, more.type === 'list' ? 'список внутри списка' : 'второй абзац в пункте');
    if (first?.type !== 'paragraph') return [];
    const [start] = first.children;
    if (start?.type === 'text' && /^\[[ xх]\](?:\s|$)/iu.test(start.value)) {
      refuse(first, 'пункт с галочкой ([ ])');
    }
    return runsOf(first);
  }

  function readBlock(node: BlockNode): readonly ProseBlock[] {
    if (node.type === 'paragraph' || node.type === 'heading') {
      return [{ kind: node.type, runs: runsOf(node) }];
    }
    if (node.type === 'list') {
      const ordered = node.ordered === true;
      return [{ kind: 'list', ordered, items: node.children.map(readItem) }];
    }
    if (node.type === 'table') {
      const [head = [], ...rows] = node.children.map((row) => row.children.map(runsOf));
      // Cells beyond the last column would be lost without a word.
      for (const [i, row] of rows.entries()) {
        if (row.length <= head.length) continue;
        const told = `строка таблицы, в которой ячеек больше, чем столбцов (${row.length} и ${head.length})`;
        refuse(node.children[i + 1] ?? node, told);
      }
      const numeric = head.map((_, column) => node.align?.[column] === 'right');
      return [{ kind: 'table', head, rows, numeric }];
    }
    refuse(node, NAMES.get(node.type) ?? 'такая разметка');
    return [];
  }

  return tree.children.flatMap(readBlock);
}
