import type { PlanNumber } from '#src/schemas/numbers.ts';

/** Interface words in Chinese of the account of all numerals of a file. */
export const numbersZh = {
  heading: '每个数字的归类',
  note: '文件里的每个数字，不论阿拉伯数字还是汉字数字，各归一类；展开可查看所在的行。如有规则无法归类的数字，网站即不能生成。',
  column: { kind: '归类', numbers: '个数', total: '合计' },
  kind: {
    quota: '指标',
    'range-end': '指标：范围的另一端',
    baseline: '指标：起点',
    denominator: '指标：分母',
    'near-miss': '未计入指标的数字',
    date: '年份、日期',
    period: '规划期',
    duration: '时长',
    'document-number': '文号、索引号',
    label: '序号',
    ordinal: '第几',
    age: '年龄',
    name: '名称里的数字',
    phone: '电话',
    'clock-time': '钟点',
    article: '“一支”“一项”，不是计数',
    word: '词语里的数字，如“统一”',
  } satisfies Record<PlanNumber['kind'], string>,
  /** A near miss by its reason. */
  nearMiss: (reason: string) => `未计入指标：${reason}`,
};
