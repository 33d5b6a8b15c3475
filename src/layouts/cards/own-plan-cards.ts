import type { PageCard } from './page-card.ts';
import { ownPlanPath } from '#src/corpus/own-plan-path.ts';
import { titleOf } from '#src/features/own-plan/answer.ts';
import { getOwnPlan, listOwnPlans } from '#src/features/own-plan/own-plan.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/index.ts';
import { MAX_PICTURED_PLANS } from '#src/limits.ts';

/** The cards of each group and project of each plan: who says how much to whom, as large as it goes. */
export async function getOwnPlanCards(messages: Messages): Promise<PageCard[]> {
  const all = await listOwnPlans();
  const isPictured = new Set(all.map(({ plan }) => plan.id)).size <= MAX_PICTURED_PLANS;
  return Promise.all(
    (isPictured ? all : []).map(async ({ plan, key }) => {
      const own = await getOwnPlan(plan, key);
      return {
        page: ownPlanPath(plan.id, key),
        kicker: nameIn(own.section, messages),
        headline: titleOf(own, messages),
        seal: plan,
      };
    }),
  );
}
