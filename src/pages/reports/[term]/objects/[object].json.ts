import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';

export const getStaticPaths = (async () => {
  const objects = await getCollection('objects');
  return objects.map(({ data }) => ({
    params: { term: data.term, object: data.slug },
    props: { body: data.json },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.body);
