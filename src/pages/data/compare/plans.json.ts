import type { APIRoute } from 'astro';
import { getPlans } from '#src/corpus/corpus.ts';
import { pickablePlan } from '#src/features/compare/pickable-plan.ts';

/** Every plan that can become a column, in plan order. */
export const GET: APIRoute = async () => {
  const plans = (await getPlans()).map((plan) => pickablePlan(plan));
  return new Response(JSON.stringify(plans), { headers: { 'content-type': 'application/json' } });
};
