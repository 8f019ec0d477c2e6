import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './attribute.ts';
import type { MarkedElement, Page, PageLink } from './page.ts';
import { isControl, partNames, runsScript } from './pageParts.ts';
import { hidingOf, SHOWN, type Hiding } from './styles/hiding.ts';
import { openedParts } from './styles/openedParts.ts';
import { NO_RULES, type StyleRules } from './styles/styleOf.ts';
import { tableRows } from './tableRows.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|fieldset|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** What is said of an element stands in the same one of these. */
const SENTENCE = /^(?:p|li|tr|dd)$/;

/** Where a walk stands: hidden or not, and in which marked elements, nearest first. */
interface Around {
  readonly hiding: Hiding;
  readonly visible: boolean;
  readonly marked: readonly number[];
  readonly linkText?: string[];
  /** Text of the nearest paragraph, list item or row. */
  readonly sentence?: string[];
}

interface RawLink {
  readonly href: string;
  readonly text: string[];
  readonly isControl: boolean;
}

interface RawMarked {
  readonly names: readonly string[];
  readonly visible: boolean;
  readonly text: string[];
  readonly links: RawLink[];
  readonly sentence: readonly string[] | undefined;
  readonly around: readonly number[];
}

interface Collected {
  readonly rules: StyleRules;
  readonly opened: ReadonlySet<string>;
  readonly links: RawLink[];
  readonly marked: RawMarked[];
  readonly text: string[];
  readonly unmarked: string[];
  readonly resources: string[];
  readonly anchors: Set<string>;
  hasScript: boolean;
  hasForm: boolean;
  title: string;
}

function tidy(pieces: readonly string[]): string {
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function say(text: string, around: Around, into: Collected): void {
  if (!around.visible) return;
  into.text.push(text);
  around.linkText?.push(text);
  around.sentence?.push(text);
  if (around.marked.length === 0) into.unmarked.push(text);
  for (const place of around.marked) into.marked[place]?.text.push(text);
}

function enterMarked(names: string, around: Around, into: Collected): Around {
  const place = into.marked.length;
  into.marked.push({
    names: names.split(/\s+/).filter((name) => name !== ''),
    visible: around.visible,
    text: [],
    links: [],
    sentence: around.sentence,
    around: around.marked,
  });
  // `<meta itemprop content>` and an empty element with `content` print nothing, so their content is not taken.
  return { ...around, marked: [place, ...around.marked] };
}

function enterElement(element: Element, around: Around, into: Collected): Around {
  for (const name of partNames(element)) into.anchors.add(name);
  if (runsScript(element)) into.hasScript = true;
  const names = attribute(element, 'itemprop');
  const hiding = hidingOf(element, around.hiding, into.rules, into.opened);
  const own = {
    ...around,
    hiding,
    visible: !hiding.gone && !hiding.invisible && !hiding.tiny,
    ...(SENTENCE.test(element.tagName) ? { sentence: [] } : {}),
  };
  const inside = names === undefined ? own : enterMarked(names, own, into);
  const href = attribute(element, 'href');
  const { tagName } = element;
  if (tagName === 'a' && href !== undefined) {
    const link: RawLink = { href, text: [], isControl: isControl(element) };
    into.links.push(link);
    if (inside.visible) for (const place of inside.marked) into.marked[place]?.links.push(link);
    return { ...inside, linkText: link.text };
  }
  if (names !== undefined && href !== undefined) {
    into.marked[inside.marked[0] ?? -1]?.links.push({ href, text: [], isControl: false });
  }
  const source = attribute(element, 'src');
  if (source !== undefined && /^(?:img|embed|iframe|audio|video|source)$/.test(tagName)) {
    into.resources.push(source);
  }
  if (tagName === 'img') say(attribute(element, 'alt') ?? '', inside, into);
  if (tagName === 'textarea' && inside.visible) into.hasForm = true;
  return inside;
}

function walk(nodes: readonly Node[], around: Around, into: Collected): void {
  for (const node of nodes) {
    if ('value' in node) {
      say(node.value, around, into);
    } else if ('tagName' in node) {
      if (node.tagName === 'title') into.title = node.childNodes.map(textOf).join('');
      const inside = enterElement(node, around, into);
      const isBlock = BLOCK.test(node.tagName);
      if (isBlock) say('\n', inside, into);
      walk(node.childNodes, inside, into);
      if (isBlock) say('\n', inside, into);
    }
  }
}

function toLink({ text, ...link }: RawLink): PageLink {
  return { ...link, text: tidy(text) };
}

function textOf(node: Node): string {
  return 'value' in node ? node.value : '';
}

/**
 * Reads a page's HTML as the regulator's program and a reader would: links, marked elements in the order of the page,
 * and the text that can be seen. Comments and templates are not there for either.
 * @param rules of the page's style sheets; without them only the page itself hides.
 */
export function readPage(
  document: DefaultTreeAdapterTypes.Document,
  rules: StyleRules = NO_RULES,
): Page {
  const into: Collected = {
    rules,
    opened: openedParts(document),
    links: [],
    marked: [],
    text: [],
    unmarked: [],
    resources: [],
    anchors: new Set(),
    hasScript: false,
    hasForm: false,
    title: '',
  };
  walk(document.childNodes, { hiding: SHOWN, visible: true, marked: [] }, into);
  return {
    title: tidy([into.title]),
    links: into.links.map(toLink),
    marked: into.marked.map(({ text, links, sentence, ...one }): MarkedElement => ({
      ...one,
      text: tidy(text),
      near: tidy(sentence ?? text),
      links: links.map(toLink),
    })),
    text: tidy(into.text),
    unmarkedText: tidy(into.unmarked),
    rows: tableRows(document),
    hasForm: into.hasForm,
    resources: into.resources,
    anchors: into.anchors,
    hasScript: into.hasScript,
  };
}
