import { defineMiddleware } from 'astro:middleware';

/**
 * Pages are rendered by the build alone and lie as files beside the server: what it is asked for and does not find
 * there does not exist, apart from the collector.
 */
export const onRequest = defineMiddleware((context, next) => {
  const isBuild = process.env['VSOKO_SITE_VIEW'] !== undefined;
  if (isBuild || context.url.pathname.includes('/api/responses/')) return next();
  return new Response('Такой страницы нет', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
});
