import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { defineMiddleware } from 'astro:middleware';
import { refuse } from './collector/refusals.ts';
import { refusalReply } from './collector/reply.ts';
import { schoolRoot } from './collector/schoolRoot.ts';

/** Addresses below the collector's, in whatever folder the site stands. */
const isOfCollector = /(?:^|\/)api\/+responses(?:\/|$)/u;

/**
 * Pages are rendered by the build alone and lie as files beside the server: what it is asked for and does not find
 * there does not exist, apart from the collector.
 */
export const onRequest = defineMiddleware(async ({ routePattern, request, url }, next) => {
  const { env } = process;
  const isBuild = env['VSOKO_SITE_VIEW'] !== undefined;
  if (isBuild || routePattern === '/api/responses/[survey]') return next();
  // Who sends answers and names no survey asks for no page: a program must be able to read the reply.
  if (isOfCollector.test(url.pathname)) return refusalReply(request, refuse('unknown-survey'));
  const page = path.join(schoolRoot(env, process.cwd()), 'dist/client/404.html');
  const body = await readFile(page, 'utf8').catch(() => 'Такой страницы нет');
  return new Response(body, {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
});
