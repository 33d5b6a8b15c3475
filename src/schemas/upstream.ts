/**
 * Texts of a higher level that plans may follow: the national Outline, the plan of a province. They are
 * witnesses of wording, never plans.
 */
import { z } from 'zod';
import { Plan } from './plan.ts';
import { Bilingual, PlanId } from './vocabulary.ts';

export const UpstreamLevel = z.enum(['national', 'province', 'prefecture']);
export type UpstreamLevel = z.output<typeof UpstreamLevel>;

/** One text of a higher level. */
export const Upstream = z.strictObject({
  /** No plan has the same. */
  id: PlanId,
  title: Bilingual,
  level: UpstreamLevel,
  /** Where it holds: null for both is the whole country. */
  province: Bilingual.nullable(),
  prefecture: Bilingual.nullable(),
  issuer: Plan.shape.issuer,
  docNumber: Plan.shape.docNumber,
  signedOn: Plan.shape.signedOn,
  issuedOn: Plan.shape.issuedOn,
  publishedOn: Plan.shape.publishedOn,
  obtained: Plan.shape.obtained,
  source: Plan.shape.source,
});
export type Upstream = z.output<typeof Upstream>;

/** What tells whether a text stands above a plan. */
type Text = Pick<Upstream, 'level' | 'province' | 'prefecture'>;
type Below = Pick<Plan, 'level' | 'province' | 'prefecture'>;

/**
 * Whether a text holds where a plan does, and is of a higher level: that of a prefecture stands above its
 * counties, not above the prefecture’s own plan.
 */
export function coversPlan({ level, province, prefecture }: Text, plan: Below): boolean {
  if (level === 'national') return true;
  if (province?.zh !== plan.province.zh) return false;
  if (level === 'province') return true;
  return plan.level === 'county' && prefecture?.zh === plan.prefecture.zh;
}
