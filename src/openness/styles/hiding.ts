import { attribute } from '../attribute.ts';
import { styleOf, type StyleRules } from './styleOf.ts';
import type { TreeElement } from './treeAdapter.ts';

/** What hides the text at a place of a page; a child may undo the last two. */
export interface Hiding {
  /** Not drawn at all, transparent, clipped away or moved out of the window. */
  readonly gone: boolean;
  readonly invisible: boolean;
  /** Letters of no size. */
  readonly tiny: boolean;
}

/** Nothing hides anything. */
export const SHOWN: Hiding = { gone: false, invisible: false, tiny: false };

/** Elements that print nothing, whatever stands in them. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);
/** Pixels to the left of or above the window, or letters of them, that nobody scrolls to. */
const OFF_SCREEN = 500;
const NO_SIZE = /^(?:0+(?:\.0+)?|\.0+)(?:px|r?em|pt|%)?$/;
const UP_TO_A_PIXEL = /^(?:0+(?:\.\d+)?|\.\d+|1)(?:px)?$/;

function isFarOut(value: string | undefined): boolean {
  const [, number, unit] = /^-([\d.]+)(px|r?em|%|v[wh])$/.exec(value ?? '') ?? [];
  if (number === undefined) return false;
  const pixels = unit === 'px' ? 1 : unit === 'em' || unit === 'rem' ? 16 : 10;
  return Number(number) * pixels >= OFF_SCREEN;
}

function isMovedOrClipped(style: ReadonlyMap<string, string>): boolean {
  const value = (name: string): string => style.get(name) ?? '';
  const isLoose = /^(?:absolute|fixed)$/.test(value('position'));
  const isCut = /^(?:hidden|clip)$/.test(value('overflow'));
  const clip = value('clip').replace(/\s+|px/g, '');
  return (
    isFarOut(style.get('text-indent')) ||
    isFarOut(style.get('margin-left')) ||
    (value('position') !== '' && (isFarOut(style.get('left')) || isFarOut(style.get('top')))) ||
    (isLoose && /^rect\((?:[01][,)]?){4}/.test(clip)) ||
    /^(?:inset\((?:50|100)%|circle\(0|polygon\(0 0, ?0 0)/.test(value('clip-path')) ||
    (isCut &&
      ['width', 'height', 'max-height'].some(
        (name) => style.has(name) && UP_TO_A_PIXEL.test(value(name)),
      ))
  );
}

/** Transparent only until the page is scrolled to it. */
function fadesIn(style: ReadonlyMap<string, string>): boolean {
  return [...style.keys()].some((name) => /^(?:transition|animation)/.test(name));
}

function isGone(element: TreeElement, style: ReadonlyMap<string, string>): boolean {
  // The attribute is the browser's own weakest rule: any `display` of a sheet undoes it.
  const display =
    style.get('display') ?? (attribute(element, 'hidden') === undefined ? '' : 'none');
  return (
    display === 'none' ||
    style.get('content-visibility') === 'hidden' ||
    (NO_SIZE.test(style.get('opacity') ?? '1') && !fadesIn(style)) ||
    isMovedOrClipped(style)
  );
}

/** A size in parts of the parent's stays nothing inside of nothing. */
function isTiny(size: string | undefined, around: boolean): boolean {
  if (size === undefined || size === 'inherit') return around;
  return NO_SIZE.test(size) || (around && /(?:\d%|[\d.]em)$|^(?:smaller|larger)$/.test(size));
}

/**
 * Whether a reader sees what stands in an element, by the element itself and the sheets of its page. `aria-hidden`
 * hides nothing from eyes; a closed `<details>` and a part that a control of the page opens are a click away, which
 * приказ Рособрнадзора № 1493 does not forbid. Letters in the colour of their background are not found out.
 * @param opened identifiers that controls of the page open.
 */
export function hidingOf(
  element: TreeElement,
  around: Hiding,
  rules: StyleRules,
  opened: ReadonlySet<string>,
): Hiding {
  if (around.gone || SILENT.has(element.tagName)) return { ...around, gone: true };
  const style = styleOf(element, rules);
  const visibility = style.get('visibility') ?? 'inherit';
  const isOpened = opened.has(attribute(element, 'id') ?? '');
  return {
    gone: !isOpened && isGone(element, style),
    invisible:
      !isOpened &&
      (visibility === 'inherit'
        ? around.invisible
        : visibility === 'hidden' || visibility === 'collapse'),
    tiny: isTiny(style.get('font-size'), around.tiny),
  };
}
