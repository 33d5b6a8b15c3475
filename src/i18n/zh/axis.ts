import type { AxisRefusal, AxisTerm } from '#src/schemas/axis.ts';
import type { Quota } from '#src/schemas/numbers.ts';

/** Words in Chinese on what may share an axis, and on why two numbers may not. */
export const axisZh = {
  rule: '指标类别、单位、频次、范围、分母、期限和性质（达到的水平或增减幅度）均相同的数字，才画在同一坐标轴上。数量不跨级别比较；比例可以比较，并标明级别。征求意见稿的数字画出时标明；写作范围的（如8—12场）和仅由规则归类的不画。',
  /** What two numbers differ in, with both: 单位不同（人次 / 人）. */
  difference: (term: string, a: string | undefined, b: string | undefined) =>
    `${term}不同（${a} / ${b}）`,
  reasons: (each: readonly string[]) => each.join('、'),
  term: {
    unit: '单位',
    frequency: '频次',
    scope: '范围',
    per: '分母',
    deadline: '期限',
    kind: '性质',
  } satisfies Record<AxisTerm, string>,
  kind: { level: '达到的水平', change: '增减幅度' } satisfies Record<Quota['kind'], string>,
  noDenominator: '没有分母',
  /** The year that all deadlines of an axis name, in words of their own each. */
  deadline: (year: string) => `期限${year}年`,
  reason: {
    indicator: '指标类别不同',
    level: '级别',
    range: '有的是数值范围，不是单一数值',
    'rule-coded': '仅由规则归类，未经判定',
  } satisfies Record<Exclude<AxisRefusal, AxisTerm>, string>,
};
