import type { Plan } from '#src/schemas/plan.ts';

/** Where a plan is from. */
export type PlanPlace = Pick<Plan, 'id' | 'short' | 'prefecture' | 'province'>;

/** What follows the name itself: « 宁夏|回族自治区 », « 泰安|市 ». */
const RANK = /(?:(?:回族|壮族|维吾尔)?自治区|自治[州县旗]|[省市区县州盟旗])$/u;

/**
 * Names of the places, prefectures and provinces of other plans, with their rank and without; none that belongs
 * to a name of the plan itself. Longer names stand before shorter ones that begin alike.
 */
export function foreignNames(own: PlanPlace, others: readonly PlanPlace[]): string[] {
  const ownNames = [own.short.zh, own.prefecture.zh, own.province.zh];
  const names = others
    .filter(({ id }) => id !== own.id)
    .flatMap(({ short, prefecture, province }) => [short.zh, prefecture.zh, province.zh])
    .flatMap((name) => [name, name.replace(RANK, '')])
    .filter((name) => name.length > 1 && !ownNames.some((each) => each.includes(name)));
  return [...new Set(names)].sort().reverse();
}
