import { attribute } from '../attribute.ts';
import { readDeclarations, type Declared, type StyleRule } from './styleRule.ts';
import type { TreeElement } from './treeAdapter.ts';

/** Rules in their order, found by what their elements must have: `#id`, `.class`, a tag, `*`. */
export type StyleRules = ReadonlyMap<string, readonly OrderedRule[]>;

interface OrderedRule extends StyleRule {
  readonly order: number;
}

/** No sheet hides anything. */
export const NO_RULES: StyleRules = new Map();

/** The sheets of a page, in its order, as one set of rules. */
export function joinSheets(sheets: readonly (readonly StyleRule[])[]): StyleRules {
  return Map.groupBy(
    sheets.flat().map((rule, order) => ({ ...rule, order })),
    ({ key }) => key,
  );
}

function candidates(element: TreeElement, rules: StyleRules): readonly OrderedRule[] {
  if (rules.size === 0) return [];
  const id = attribute(element, 'id');
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`);
  const keys = ['*', element.tagName, ...(id === undefined ? [] : [`#${id}`]), ...classes];
  return keys.flatMap((key) => rules.get(key) ?? []);
}

/**
 * What the sheets of a page and the element's own `style` say of the properties that can hide it: the values that win
 * by importance, specificity and order. Nothing is inherited here.
 */
export function styleOf(element: TreeElement, rules: StyleRules): ReadonlyMap<string, string> {
  const matching = candidates(element, rules)
    .filter(({ matches }) => matches(element))
    .sort((a, b) => a.weight - b.weight || a.order - b.order);
  const style = attribute(element, 'style');
  const won = new Map<string, Declared>();
  for (const declarations of [
    ...matching.map((rule) => rule.declarations),
    ...(style === undefined ? [] : [readDeclarations(style)]),
  ]) {
    for (const [name, declared] of declarations) {
      if (won.get(name)?.important !== true || declared.important) won.set(name, declared);
    }
  }
  return new Map([...won].map(([name, { value }]) => [name, value]));
}
