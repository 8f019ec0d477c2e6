import { attribute } from '../attribute.ts';
import type { TreeElement, TreeNode } from './treeAdapter.ts';

function namesOf(element: TreeElement): readonly string[] {
  const named = ['data-target', 'data-bs-target'].flatMap((name) => attribute(element, name) ?? []);
  const opens =
    ['data-toggle', 'data-bs-toggle', 'aria-expanded', 'aria-selected'].some(
      (name) => attribute(element, name) !== undefined,
    ) || /^(?:tab|button)$/.test(attribute(element, 'role') ?? '');
  const href = opens ? attribute(element, 'href') : undefined;
  return [
    ...(attribute(element, 'aria-controls') ?? '').split(/\s+/),
    ...[...named, ...(href === undefined ? [] : [href])].flatMap((target) =>
      target.startsWith('#') ? [target.slice(1)] : [],
    ),
  ].filter((id) => id !== '');
}

/** Identifiers of the parts of a page that its own tabs and buttons open; empty where there are none. */
export function openedParts(node: TreeNode): ReadonlySet<string> {
  const own = 'tagName' in node ? namesOf(node) : [];
  const inside =
    'childNodes' in node ? node.childNodes.flatMap((child) => [...openedParts(child)]) : [];
  return new Set([...own, ...inside]);
}
