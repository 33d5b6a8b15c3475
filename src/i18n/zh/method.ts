import type { NearMiss } from '#src/schemas/numbers.ts';
import type { Noise } from '#src/schemas/source.ts';

/** Interface words in Chinese of the method note. The note itself is content/notes/method.zh.mdx. */
export const methodZh = {
  description: '原文怎样读成数据，指标怎样认定，“未提及”是什么意思，哪些判断本站不作。',
  lede: '原文怎样变成网页上的条文和数字，哪些由规则判断，哪些由语言模型判定，怎样检验，以及哪些判断本站不作。',
  column: { reason: '理由', count: '处数', examples: '例', characters: '字符数' },
  nearMisses: '没有算作指标的数字',
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
    'full-coverage-without-rate': '只说全覆盖，没有比率',
    indefinite: '数目不定的说法',
    approximate: '约数',
    'no-number': '要提高或增加，没有写数字',
  } satisfies Record<NearMiss['reason'], string>,
  noiseReason: {
    'web-debris': '网页代码的残余',
    'question-marks': '成串的问号，原字已失',
    spam: '混入的垃圾信息',
    'bold-marks': '加粗记号',
    'page-number': '页码',
  } satisfies Record<Noise['reason'], string>,
};
