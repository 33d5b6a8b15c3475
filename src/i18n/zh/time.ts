import type { Ended } from '#src/corpus/ended.ts';

/** Interface words in Chinese of the plans' periods, and of results from outside the plans. */
export const timeZh = {
  /** That periods are over, and whether results are known. */
  ended: ({ plans, ended, year }: Ended, hasResults: boolean) => {
    const whose = plans === 1 ? '' : '各方案的';
    const when = year === undefined ? '都已结束' : `${plans === 1 ? '' : '都'}已于${year}年结束`;
    const period =
      ended < plans ? `${plans}份方案中，${ended}份的规划期已经结束` : `${whose}规划期${when}`;
    const held = plans === 1 ? '不含完成情况' : '不含各地的完成情况';
    return `${period}；本站数据${hasResults ? '只收录注明出处的完成情况' : held}。`;
  },
  results: {
    heading: '另有出处的结果',
    note: '以下数字不出自方案，是外部材料所载的结果，与上面的目标是两种数字。',
    kind: '结果，不是目标',
    year: (year: number) => `${year}年`,
  },
};
