import { compile } from 'css-select';
import { AttributeAction, parse as parseSelector, SelectorType, type Selector } from 'css-what';
import { parse as parseCss, type Rule } from 'postcss';
import { appliesOnScreen } from './appliesOnScreen.ts';
import { parseSheets } from './parseSheets.ts';
import { treeAdapter, type TreeElement, type TreeNode } from './treeAdapter.ts';

/** A value that a rule gives to a property. */
export interface Declared {
  readonly value: string;
  readonly important: boolean;
}

export type Declarations = ReadonlyMap<string, Declared>;

/** One selector of a style sheet with what it says of properties that can hide. */
export interface StyleRule {
  readonly matches: (element: TreeElement) => boolean;
  /** Specificity: names of identity × 10⁶ + classes × 10³ + tags. */
  readonly weight: number;
  /** `#id`, `.class` or `tag` that every matching element has; `*` where there is none. */
  readonly key: string;
  readonly declarations: Declarations;
}

/** What can hide an element, or show it again; what moves is shown later. */
const HIDING =
  /^(?:transition.*|animation.*|display|visibility|content-visibility|opacity|font-size|position|left|top|right|margin-left|text-indent|clip|clip-path|overflow|width|height|max-height)$/;

/**
 * The declarations that can hide, of a rule or a `style` attribute; the last of each name counts.
 * @returns an empty map where there are none, or the text is no CSS.
 */
export function readDeclarations(style: string): Declarations {
  try {
    const found = new Map<string, Declared>();
    parseCss(style).walkDecls(({ prop, value, important }) => {
      const name = prop.toLowerCase();
      if (HIDING.test(name))
        found.set(name, { value: value.toLowerCase(), important: important === true });
    });
    return found;
  } catch {
    return new Map();
  }
}

function weigh(selector: readonly Selector[]): number {
  const weights = selector.map((part) => {
    if (part.type === SelectorType.Attribute) return part.name === 'id' ? 1e6 : 1e3;
    if (part.type === SelectorType.Tag || part.type === SelectorType.PseudoElement) return 1;
    if (part.type !== SelectorType.Pseudo || part.name === 'where') return 0;
    // `:not(…)` and `:is(…)` weigh as their heaviest selector.
    return Array.isArray(part.data) ? Math.max(0, ...part.data.map(weigh)) : 1e3;
  });
  return weights.reduce((sum, one) => sum + one, 0);
}

function keyOf(selector: readonly Selector[]): string {
  const start = selector.findLastIndex(({ type }) =>
    /^(?:adjacent|child|descendant|sibling)$/.test(type),
  );
  for (const part of selector.slice(start + 1)) {
    if (part.type === SelectorType.Tag) return part.name;
    if (part.type !== SelectorType.Attribute) continue;
    if (part.name === 'id' && part.action === AttributeAction.Equals) return `#${part.value}`;
    if (part.name === 'class' && part.action === AttributeAction.Element) return `.${part.value}`;
  }
  return '*';
}

/** A selector that a page at rest cannot match (`:focus`, `::before`) gives no rule. */
function toRule(selector: Selector[], declarations: Declarations): readonly StyleRule[] {
  try {
    const matches = compile<TreeNode, TreeElement>([selector], {
      adapter: treeAdapter,
      relativeSelector: false,
    });
    return [{ matches, weight: weigh(selector), key: keyOf(selector), declarations }];
  } catch {
    return [];
  }
}

/** What stands around a rule, as far as it matters here. */
interface Surroundings {
  readonly type: string;
  readonly name?: string;
  readonly params?: string;
  readonly parent?: Surroundings | undefined;
}

/** Whether rules stand where they count: on their own, or under conditions that a desktop screen meets. */
function counts(around: Surroundings | undefined): boolean {
  if (around === undefined || around.type === 'root') return true;
  const { type, name, params = '', parent } = around;
  if (type !== 'atrule' || !/^(?:media|supports|layer)$/.test(name ?? '')) return false;
  return (name !== 'media' || appliesOnScreen(params)) && counts(parent);
}

function selectorsOf(rule: Rule): Selector[][] {
  try {
    return parseSelector(rule.selector);
  } catch {
    return [];
  }
}

/**
 * The rules of a style sheet that can hide an element or show it again, in their order; empty where the text is no CSS.
 * Nested rules, `@import` and the order of layers are not known.
 */
export function readSheet(css: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  for (const sheet of parseSheets(css)) {
    sheet.walkRules((rule) => {
      const declarations = counts(rule.parent) ? readDeclarations(rule.toString()) : new Map();
      if (declarations.size === 0) return;
      for (const selector of selectorsOf(rule)) rules.push(...toRule(selector, declarations));
    });
  }
  return rules;
}
