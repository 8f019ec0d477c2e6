import { attribute } from '../attribute.ts';
import { appliesOnScreen } from './appliesOnScreen.ts';
import type { TreeElement, TreeNode } from './treeAdapter.ts';

/** A style sheet of a page: its text, or where it lies. */
export type PageSheet = { readonly css: string } | { readonly href: string };

function sheetOf(element: TreeElement): readonly PageSheet[] {
  if (!appliesOnScreen(attribute(element, 'media') ?? 'all')) return [];
  if (element.tagName === 'style') {
    return [
      { css: element.childNodes.map((node) => ('value' in node ? node.value : '')).join('') },
    ];
  }
  const rel = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  const href = attribute(element, 'href');
  const links =
    element.tagName === 'link' && rel.includes('stylesheet') && !rel.includes('alternate');
  return links && href !== undefined ? [{ href }] : [];
}

/** The style sheets of a page for a screen, in their order. */
export function pageSheets(node: TreeNode): readonly PageSheet[] {
  const own = 'tagName' in node ? sheetOf(node) : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(pageSheets)] : own;
}
