import type { Quota } from '#src/schemas/numbers.ts';
import { partLinesZh } from './part-lines.ts';

/** A number in its parts, the first a sign. */
interface Amount {
  before: string;
  digits: string;
  unit: string;
}

/** « 10,000 » as 1万, « 25,000 » as 2.5万: whole thousands from ten thousand on; others stay. */
function inTenThousands(digits: string): string {
  const value = Number(digits.replaceAll(',', ''));
  return value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}万` : digits;
}

/** An amount in the words of its label: « 不少于10,000人次 » as 不少于1万人次. */
function shortened(amount: string): string {
  return amount.replace(/\d{1,3}(?:,\d{3})+/g, inTenThousands);
}

/** Words of the picture of whole plans: each sentence a bar. */
export const planBarsZh = {
  /** The shortest form of a number, with a sign for how it binds: ≥50人次. */
  label: ({ before, digits, unit }: Amount) => `${before}${inTenThousands(digits)}${unit}`,
  comparator: (comparator: Quota['comparator']) =>
    ({ '>': '>', '>=': '≥', '=': '', '<=': '≤', '<': '<' })[comparator],
  change: { more: '+', less: '−' },
  /** A title where no finding holds; `silent` are parts in which no plan has a number. */
  title: (clauses: number, quotas: number, silent: readonly string[]) =>
    silent.length > 0
      ? `${clauses}条条文、${quotas}项指标，${silent.join('、')}部分一项也没有`
      : `${clauses}条条文、${quotas}项指标，逐条呈现`,
  note: '一横为一条，长短按字数；红色粗条含指标，图宽时旁注数值。底色标出各方案都无指标的部分，斜纹表示方案无此部分。长短只反映写了多少，不表示力度。',
  noteNarrow: '一横为一条；红色粗条含指标，底色标出各方案都无指标的部分，斜纹表示方案无此部分。',
  /** Where the picture can be touched: not on paper, not in a file. */
  follow: '点击横条，查看原文。',
  followNarrow: '轻点横条，查看该条内容。',
  shown: (shown: number, all: number) => `只画前${shown}份方案，共${all}份。`,
  source: '各地公开的行动方案',
  /** What is read out for the drawing. */
  description: (plans: readonly string[]) => `${plans.join('；')}。`,
  plan: (place: string, clauses: number, quotas: number) =>
    `${place}${clauses}条，${quotas > 0 ? `指标${quotas}项` : '无指标'}`,
  absent: '无此部分',
  absentBand: (place: string, part: string) => `${place} ${part}：无此部分`,
  band: (place: string, part: string, clauses: number, quotas: number) =>
    `${place} ${part}：${clauses}条，${quotas > 0 ? `${quotas}项指标` : '无指标'}`,
  absentTip: (place: string, part: string) => `${place}的方案没有${part}部分。`,
  bar: (part: string, ordinal: number, amounts: readonly string[]) =>
    [part, `第${ordinal}条`, amounts.map(shortened).join('、')].filter(Boolean).join(' '),
  sentences: (count: number) => `${count}条`,
  numbers: (count: number) => (count > 0 ? `${count}项指标` : '无指标'),
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
  ofPlan: (clauses: number, quotas: number) => `${clauses}条，${quotas}项指标`,
};
