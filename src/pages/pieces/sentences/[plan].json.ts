import type { APIRoute } from 'astro';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';

export async function getStaticPaths() {
  const plans = await getPlans();
  return plans.map(({ id }) => ({ params: { plan: id } }));
}

/** The sentences of a plan by their id, for the tips of its bars: fetched when the first one is asked for. */
export const GET: APIRoute<object, { plan: string }> = async ({ params }) => {
  const sections = await getSectionsOf(params.plan);
  const clauses = sections.flatMap((section) => section.clauses);
  return Response.json(Object.fromEntries(clauses.map(({ id, text }) => [id, text])));
};
