import type { APIRoute } from 'astro';
import { helpTables } from '../../report/helpView.ts';

/** The empty template of a table. */
export const GET: APIRoute = ({ params }) => {
  const table = helpTables().find(({ name }) => name === params['table']);
  return table === undefined
    ? new Response(null, { status: 404 })
    : new Response(table.template.body);
};
