import type { fromMarkdown } from 'mdast-util-from-markdown';
import type { ProblemLog } from '../../kit/problemLog.ts';
import { readFigureName } from './figureName.ts';
import type { ProseRun } from './prose.ts';

type ParentNode = Extract<
  ReturnType<typeof fromMarkdown>['children'][number],
  { type: 'paragraph' }
>;
/** What stands inside a line of Markdown. */
export type MarkdownNode =
  ParentNode['children'][number] | ReturnType<typeof fromMarkdown>['children'][number];

type Style = Pick<Extract<ProseRun, { kind: 'text' }>, 'strong' | 'emphasis'>;

const FIGURE = /\{\{([^{}]*)\}\}/gu;
const LINK = /^(?:https:\/\/|http:\/\/|mailto:|\/(?!\/))[^\s<>"\\]*$/u;
const NAMES: ReadonlyMap<string, string> = new Map([
  ['html', 'HTML'],
  ['image', 'картинка'],
  ['imageReference', 'картинка'],
  ['inlineCode', 'код в обратных кавычках'],
  ['linkReference', 'ссылка на сноску'],
]);

/** Marks of other kinds of Markdown: printed as they are, they would stand in a signed report. */
const FOREIGN: readonly (readonly [mark: RegExp, what: string])[] = [
  [/~~/u, 'зачёркивание (~~)'],
  [/\[\^[^\]\s]+\]/u, 'сноска ([^1])'],
  [/\*\*/u, 'звёздочки (**), которые ничего не выделяют: уберите пробелы между ними и словами'],
  [/\]\s+\((?:https?:|mailto:|\/)/u, 'ссылка с пробелом между ] и ('],
];

/** Text between figures, and the figures: `Всего {{indicator:1.1}} человек`. */
function readText(
  text: string,
  style: Style,
  place: { readonly file: string; readonly row: number },
  log: ProblemLog,
): readonly ProseRun[] {
  const runs: ProseRun[] = [];
  const addText = (from: number, to: number): void => {
    const part = text.slice(from, to);
    // A brace that stands alone was meant as a figure: printed as it is, nobody would notice before the signature.
    if (/\{\{|\}\}/u.test(part)) {
      log.add({ code: 'РЗД-03', place, details: { written: part.trim().slice(0, 60) } });
    }
    for (const [mark, what] of FOREIGN) {
      const at = part.search(mark);
      if (at < 0) continue;
      const row = place.row + text.slice(0, from + at).split('\n').length - 1;
      log.add({ code: 'РЗД-02', place: { ...place, row }, details: { what } });
    }
    const plain = part.replace(/\s+/gu, ' ');
    if (plain !== '') runs.push({ kind: 'text', text: plain, ...style });
  };
  let end = 0;
  for (const match of text.matchAll(FIGURE)) {
    addText(end, match.index);
    end = match.index + match[0].length;
    const written = match[1] ?? '';
    const name = readFigureName(written);
    const row = place.row + text.slice(0, match.index).split('\n').length - 1;
    if (name === undefined) {
      log.add({ code: 'РЗД-03', place: { ...place, row }, details: { written: match[0] } });
    } else runs.push({ kind: 'figure', name, written: match[0], row });
  }
  addText(end, text.length);
  return runs;
}

type LinkNode = Extract<MarkdownNode, { type: 'link' }>;

function readLink(
  { url, children }: LinkNode,
  place: { readonly file: string; readonly row: number },
  log: ProblemLog,
): readonly ProseRun[] {
  const inside = readRuns(children, place.file, log);
  const words = inside.flatMap((run) => (run.kind === 'text' ? [run.text] : []));
  if (words.length < inside.length) {
    log.add({ code: 'РЗД-02', place, details: { what: 'число внутри ссылки' } });
    return [];
  }
  if (!LINK.test(url)) {
    log.add({ code: 'РЗД-08', place, details: { href: url.slice(0, 80) } });
    return [];
  }
  return [{ kind: 'link', text: words.length === 0 ? url : words.join(''), href: url }];
}

/** The runs of one line. What has no place in all formats is named (РЗД-02), a link that leads nowhere too (РЗД-08). */
export function readRuns(
  nodes: readonly MarkdownNode[],
  file: string,
  log: ProblemLog,
  style: Style = {},
): readonly ProseRun[] {
  return nodes.flatMap((node): readonly ProseRun[] => {
    const place = { file, row: node.position?.start.line ?? 1 };
    if (node.type === 'text') return readText(node.value, style, place, log);
    if (node.type === 'break') return [{ kind: 'text', text: ' ' }];
    if (node.type === 'strong') {
      return readRuns(node.children, file, log, { ...style, strong: true });
    }
    if (node.type === 'emphasis') {
      return readRuns(node.children, file, log, { ...style, emphasis: true });
    }
    if (node.type === 'link') return readLink(node, place, log);
    const what = NAMES.get(node.type) ?? 'такая разметка';
    log.add({ code: 'РЗД-02', place, details: { what } });
    return [];
  });
}
