import type { NearMiss } from '#src/schemas/numbers.ts';
import type { Noise } from '#src/schemas/source.ts';

/** Interface words in Chinese of the method note. The note itself is content/notes/method.zh.mdx. */
export const methodZh = {
  description: '原文如何转为数据，指标如何认定，“未提及”的含义，以及本站不作的判断。',
  lede: '原文如何转为网页上的条文和数字，哪些由规则判断，哪些由语言模型判定，如何检验，以及本站不作的判断。',
  column: { reason: '理由', count: '处数', examples: '示例', characters: '字符数' },
  nearMisses: '未计入指标的数字',
  noise: '清除的非正文字符',
  nearMiss: {
    date: '年份、日期',
    period: '规划期',
    'document-number': '文号',
    name: '名称里的数字',
    'category-count': '分类、分级的数目',
    'own-structure': '方案自身的结构',
    'frequency-without-number': '只有频次，没有数量',
    rank: '名次，没有数字',
    'full-coverage-without-rate': '只写全覆盖，没有比率',
    indefinite: '不定数的表述',
    approximate: '约数',
    'no-number': '提出提高或增加，未写数字',
  } satisfies Record<NearMiss['reason'], string>,
  noiseReason: {
    'web-debris': '网页代码的残余',
    'question-marks': '成串的问号，原字缺失',
    spam: '混入的垃圾信息',
    'bold-marks': '加粗记号',
    'page-number': '页码',
  } satisfies Record<Noise['reason'], string>,
};
