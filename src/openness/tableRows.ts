import type { DefaultTreeAdapterTypes } from 'parse5';
import type { TableRow } from './page.ts';

type Node = DefaultTreeAdapterTypes.Node;

const HEADING = /^(?:h[1-6]|caption)$/;
const CELL = /^t[dh]$/;

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function nameOf(node: Node): string {
  return 'tagName' in node ? node.tagName : '';
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return /^(?:script|style)$/.test(nameOf(node)) ? '' : childrenOf(node).map(textOf).join(' ');
}

function tidyText(node: Node): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/**
 * The rows of the tables of a page with the heads of their columns, hidden ones too: what is hidden is published. Of
 * tables in tables only the inner ones are read: the outer ones are there for the looks.
 */
export function tableRows(document: Node): readonly TableRow[] {
  const rows: TableRow[] = [];
  let title = '';
  let head: readonly string[] | undefined;

  function hasTable(node: Node): boolean {
    return childrenOf(node).some((child) => nameOf(child) === 'table' || hasTable(child));
  }

  function walk(node: Node): void {
    const name = nameOf(node);
    if (HEADING.test(name)) title = tidyText(node);
    if (name === 'table') head = undefined;
    if (name === 'tr' && !hasTable(node)) {
      const cells = childrenOf(node)
        .filter((child) => CELL.test(nameOf(child)))
        .map(tidyText);
      head ??= cells;
      rows.push({ title, head, cells });
      return;
    }
    for (const child of childrenOf(node)) walk(child);
  }

  walk(document);
  return rows;
}
