/** Questions on the texts of a higher level that wording is held against: none is given so far. */
import type { Plan } from '#src/schemas/plan.ts';
import { coversPlan, type Upstream } from '#src/schemas/upstream.ts';
import { readDataFile } from './open-data.ts';

let rows: readonly Upstream[] | undefined;

/** All of them, from the highest level to the lowest; pages say so where there is none. */
export function getUpstreams(): readonly Upstream[] {
  return (rows ??= readDataFile('upstream').rows);
}

/** Those that stand above a plan. Without any, the origin of what it shares is unknown. */
export function upstreamsOf(plan: Plan, upstreams = getUpstreams()): readonly Upstream[] {
  return upstreams.filter((text) => coversPlan(text, plan));
}
