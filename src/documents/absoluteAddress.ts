const WHOLE = /^(?:https?|mailto|tel):/i;

/**
 * The whole address of a link in a file that has left the site; undefined for a path when it is not known where the
 * site stands, and for an address that is not one of a page, a letter or a call.
 *
 * @example absoluteAddress('/reports/', 'https://school.example/vsoko/') // 'https://school.example/vsoko/reports/'
 * @example absoluteAddress('/reports/', undefined) // undefined
 */
export function absoluteAddress(href: string, base: string | undefined): string | undefined {
  const whole = href.startsWith('/') && base !== undefined ? base.replace(/\/$/, '') + href : href;
  if (!WHOLE.test(whole)) return undefined;
  return URL.canParse(whole) ? new URL(whole).href : undefined;
}
