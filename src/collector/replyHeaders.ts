import { createHash } from 'node:crypto';

type Headers = Readonly<Record<string, string>>;

const careful = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

const always = { 'cache-control': 'no-store', ...careful } as const;

/**
 * What the server says beside everything it sends, the files of the site among them; whatever a reply says itself
 * counts instead. Of the rest of their policy the pages tell in their heads, where `frame-ancestors` is not heard.
 */
export const siteHeaders: ReadonlyMap<string, string> = new Map([
  ...Object.entries(careful),
  ['content-security-policy', "frame-ancestors 'none'"],
]);

export const jsonHeaders: Headers = {
  ...always,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/**
 * A page that says again what somebody sent runs no script at all; whoever gets it has none anyway. Of styles it has
 * the one that the build has put into its head.
 */
export function pageHeaders(page: string): Headers {
  const [, style] = /^[^]*?<style>([^<]*)<\/style>/.exec(page) ?? [];
  const own =
    style === undefined ? '' : ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  return {
    ...always,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'self'${own}; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  };
}

/** Lets the scripts of the pages' own host read the replies, and those of no other. */
export function corsHeaders(
  request: Request,
  pagesOrigin: string | undefined,
): Headers | undefined {
  if (pagesOrigin === undefined || request.headers.get('origin') !== pagesOrigin) return undefined;
  return {
    'access-control-allow-origin': pagesOrigin,
    'access-control-expose-headers': 'retry-after',
    vary: 'origin',
  };
}

/** What a browser asks before it sends JSON to another host. */
export function preflight(cors: Headers): Response {
  const asked = {
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  };
  return new Response(null, { status: 204, headers: { ...always, ...cors, ...asked } });
}
