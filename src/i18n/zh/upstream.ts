import type { Origins } from '#src/schemas/wording.ts';

/** Interface words in Chinese on texts of a higher level and what they tell of shared wording. */
export const upstreamZh = {
  /** What such a text is called. */
  name: '上位文件',
  /** Where the words of a run, or of a part of a plan, come from as far as these texts tell. */
  origins: {
    inherited: '承袭上位文件',
    shared: '本级共有',
    unknown: '共有，来源未知',
    local: '仅见于本方案',
  } satisfies Record<keyof Origins, string>,
  /** What these words mean, one by one. */
  meanings: {
    inherited: '适用于其中某份方案的上位文件也有这段文字。',
    shared: '适用于各份方案的上位文件均已收录，都没有这段文字。',
    unknown: '至少一份方案没有收录适用的上位文件，无从判断这段文字是否承袭而来。',
    local: '其他方案和适用的上位文件都没有这段文字。',
  } satisfies Record<keyof Origins, string>,
  none: '国务院印发的《纲要》和各省、市的方案（上位文件）均未收录，相同文字是否承袭而来，无从判断，一律标为“共有，来源未知”。',
  given: (titles: string) =>
    `已收录的上位文件：${titles}。上位文件只用来判断相同文字是否承袭而来，不参与对照和统计。`,
  /** Where else a run stands. */
  alsoIn: (title: string) => `也见于上位文件${title}`,
  /** Share of a plan’s text that stands in such a text as well. */
  shareOf: (share: string, title: string) => `${share}的文字与${title}相同`,
};
