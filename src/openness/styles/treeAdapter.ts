import type { Options } from 'css-select';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from '../attribute.ts';

export type TreeNode = DefaultTreeAdapterTypes.Node;
export type TreeElement = DefaultTreeAdapterTypes.Element;

function childrenOf(node: TreeNode): TreeNode[] {
  return 'childNodes' in node ? [...node.childNodes] : [];
}

function parentOf(node: TreeNode): TreeNode | null {
  return 'parentNode' in node ? node.parentNode : null;
}

function textOf(node: TreeNode): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

/** Lets selectors of style sheets be matched against the tree of the HTML reader. */
export const treeAdapter: NonNullable<Options<TreeNode, TreeElement>['adapter']> = {
  isTag: (node): node is TreeElement => 'tagName' in node,
  getAttributeValue: attribute,
  getChildren: childrenOf,
  getName: ({ tagName }) => tagName,
  getParent: parentOf,
  getSiblings: (node) => {
    const parent = parentOf(node);
    return parent === null ? [node] : childrenOf(parent);
  },
  getText: textOf,
  hasAttrib: (element, name) => attribute(element, name) !== undefined,
  removeSubsets: (nodes) => nodes,
};
