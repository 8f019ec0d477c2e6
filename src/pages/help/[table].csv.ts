import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { helpTables } from '../../report/helpView.ts';

export const getStaticPaths = (() =>
  helpTables().map((table) => ({
    params: { table: table.name },
    props: { body: table.template.body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.body);
