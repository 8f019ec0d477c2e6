/** Width of the window in which a page is judged, in pixels; an em of a media query is 16 of them. */
const WINDOW = 1280;
const EM = 16;

function widths(query: string, bound: 'min' | 'max'): readonly number[] {
  const pattern = new RegExp(`${bound}-width\\s*:\\s*([\\d.]+)(px|r?em)`, 'g');
  return [...query.matchAll(pattern)].map(
    ([, number, unit]) => Number(number) * (unit === 'px' ? 1 : EM),
  );
}

/**
 * Whether rules under a media query count on a desktop screen in light colours; a list does where one of it does. What
 * is not known to this reader is taken to apply.
 * @example appliesOnScreen('print') // false
 * @example appliesOnScreen('screen and (min-width: 992px)') // true
 */
export function appliesOnScreen(media: string): boolean {
  return media
    .toLowerCase()
    .split(',')
    .some(
      (query) =>
        !/^\s*(?:only\s+)?(?:print|speech)\b/.test(query) &&
        !/prefers-color-scheme\s*:\s*dark|prefers-reduced-motion\s*:\s*reduce/.test(query) &&
        widths(query, 'max').every((width) => width >= WINDOW) &&
        widths(query, 'min').every((width) => width <= WINDOW),
    );
}
