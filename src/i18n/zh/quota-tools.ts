import type { Facet } from '#src/features/quotas/model/columns.ts';
import type { SortKey } from '#src/features/quotas/model/sort.ts';
import type { View } from '#src/features/quotas/model/state.ts';
import { frequenciesZh, scopesZh } from './terms.ts';

/** Interface words in Chinese of the filters, the downloads and the near misses on the quota pages. */
export const quotaToolsZh = {
  title: '筛选',
  more: '更多筛选',
  facet: {
    plan: '方案',
    part: '人群或工程',
    indicator: '指标类别',
    unit: '单位',
    frequency: '频次',
    scope: '范围',
    deadline: '期限',
    comparator: '比较词',
    status: '文本状态',
    level: '级别',
  } satisfies Record<Facet, string>,
  frequency: { ...frequenciesZh, total: '未写频次' },
  scope: { ...scopesZh, whole: '全地区' },
  comparator: {
    over: '超过',
    'at-least': '不低于、不少于',
    exact: '写明数值',
    'at-most': '不超过',
    under: '低于',
  },
  range: '数值',
  rangeHint: '如：≥ 1000人次',
  words: '关键词',
  wordsHint: '原句或指标名称',
  view: '显示',
  views: {
    written: '原文数值',
    'per-year': '按年折算（推算）',
    'per-10000': '每万常住人口（推算）',
  } satisfies Record<View, string>,
  sort: '排序',
  defaultOrder: '按部分、方案',
  reset: '全部清除',
  sortedBy: {
    plan: '方案',
    value: '数值',
    indicator: '指标类别',
    frequency: '频次与范围',
    deadline: '期限',
    part: '部分',
  } satisfies Record<SortKey, string>,
  noScript: '筛选和排序需要浏览器脚本，脚本未运行；以下为全部指标，也可从这里查看：',
  allCsv: '全部指标 CSV',
  allJson: '全部指标 JSON',
  shownCsv: '筛选结果 CSV',
  shownJson: '筛选结果 JSON',
  filesNote:
    'CSV 带 UTF-8 签名，电子表格程序可直接打开。筛选结果每行注明筛选条件、项数和数据版本。',
  previous: '上一页',
  next: '下一页',
  /** Between names, between parts of an address, between conditions. */
  separators: { names: '、', choices: '，', conditions: '；' },
  /** The page's script fills in what stands in braces. */
  messages: {
    all: '共{total}项指标',
    found: '{total}项指标中的{count}项',
    byUnit: '。数值先按单位分组，再按大小排列，不同单位不可比',
    page: '第{page} / {pages}页',
    none: '没有同时符合下列条件的指标：{conditions}。',
    without: '去掉“{condition}”有{count}项',
    withoutAll: '全部清除',
    unknown: '网址中的下列条件无法识别，已忽略：{list}',
    rangeNoNumber: '未能识别数字，可以输入：≥ 1000人次、100—500、1万以上',
    rangeEmpty: '起始数值大于终止数值，没有符合的数',
    rangeUnit: '没有以“{unit}”为单位的指标。可用的单位：{units}',
    rangeAnyUnit: '未写单位，各种单位的数均计入',
    failed: '数据载入失败，请检查网络后重试；以下仍为全部指标。',
    selected: '{name}（{count}）',
  },
};

export const nearMissesZh = {
  title: '未计入指标的数字',
  lede: '方案中的下列数字和数量表述未计入指标，逐一列明理由，供读者判断。',
  description: (count: number) =>
    `${count}处未计入指标的数字，逐处列出原文、位置，以及没有计入的理由。`,
  caption: (count: number) => `${count}处`,
  column: { plan: '方案', part: '部分', quote: '数字', sentence: '原句' },
  inHeading: '在标题或标题页中',
  switch: {
    quotas: '全部指标',
    misses: '未计入指标的数字',
    who: '各部分项数',
    indicators: '按类别查看',
    density: '指标分布',
    literacy: '科学素质目标',
    context: '国家、省、市目标与监测结果',
  },
  /** The page's script fills in what stands in braces. */
  filters: {
    reason: '理由',
    any: '全部',
    wordsHint: '原句或数字',
    all: '共{total}处',
    found: '{total}处中的{count}处',
    none: '没有同时符合这些条件的数字。',
  },
  switchLabel: '指标各页',
  more: (count: number) => `另有${count}处，见数据文件`,
};
