import type { Quota } from '#src/schemas/numbers.ts';
import { partLinesZh } from './part-lines.ts';

/** A number in its parts, the first a sign. */
interface Amount {
  before: string;
  digits: string;
  unit: string;
}

/** Words of the picture of whole plans: each sentence a bar. */
export const planBarsZh = {
  /** The shortest form of a number, with a sign for how it binds: ≥50人次. */
  label: ({ before, digits, unit }: Amount) => `${before}${digits}${unit}`,
  comparator: (comparator: Quota['comparator']) =>
    ({ '>': '>', '>=': '≥', '=': '', '<=': '≤', '<': '<' })[comparator],
  change: { more: '+', less: '−' },
  /** A title where no finding holds; `silent` are parts in which no plan has a number. */
  title: (clauses: number, quotas: number, silent: readonly string[]) =>
    silent.length > 0
      ? `${clauses}条、${quotas}个指标，${silent.join('、')}部分一个也没有`
      : `${clauses}条、${quotas}个指标，逐条看全`,
  note: '一横为一条，长短按字数；红色的条含指标，旁注数值。底色标出各方案都无指标的部分，斜纹表示方案无此部分。长短只反映写了多少，不表示力度。',
  /** On the page, where bars are links. */
  open: '点击横条，查看原文。',
  noteNarrow: '红色的条含指标，点击查看数值；底色标出各方案都无指标的部分，斜纹表示方案无此部分。',
  shown: (shown: number, all: number) => `只画前${shown}份方案，共${all}份。`,
  source: '各地公开的行动方案',
  /** What is read out for the drawing. */
  description: (plans: readonly string[]) => `${plans.join('；')}。`,
  plan: (place: string, clauses: number, quotas: number) =>
    `${place}${clauses}条，${quotas > 0 ? `指标${quotas}个` : '无指标'}`,
  absent: '无此部分',
  absentBand: (place: string, part: string) => `${place} ${part}：无此部分`,
  band: (place: string, part: string, clauses: number, quotas: number) =>
    `${place} ${part}：${clauses}条，${quotas > 0 ? `${quotas}个指标` : '无指标'}`,
  bandTip: (band: string, amounts: readonly string[]) =>
    amounts.length > 0 ? `${band}：${amounts.join('、')}` : band,
  absentTip: (place: string, part: string) => `${place}的方案没有${part}部分。`,
  bar: (part: string, ordinal: number, amounts: readonly string[]) =>
    [part, `第${ordinal}条`, amounts.join('、')].filter(Boolean).join(' '),
  sentences: (count: number) => `${count}条`,
  numbers: (count: number) => (count > 0 ? `${count}个指标` : '无指标'),
  lines: partLinesZh as Partial<Record<string, readonly string[]>>,
  /** Names of parts where letters stand one under the other. */
  upright: {
    officials: '干部公务员',
    resources: '科技资源',
    informatization: '信息化',
    infrastructure: '基础设施',
    grassroots: '基层能力',
  } as Partial<Record<string, string>>,
  /** Name of the drawing on the page of one plan. */
  ofPlan: (clauses: number, quotas: number) => `${clauses}条，${quotas}个指标`,
};
