/** Interface words in Chinese of what is shared and embedded. */
export const sharingZh = {
  share: '分享',
  name: (title: string) => `分享：${title}`,
  copied: '已复制文字、出处和网址，可粘贴到微信、邮件或文档。',
  /** Words that are shared: what is said, in the words of which plan, and who shows it. */
  quota: (title: string) => `${title}（目标，不是结果）`,
  sentence: (words: string) => `原句：${words}`,
  citation: (reference: string) => `出处：${reference}`,
  shownBy: (site: string, version: string, date: string) =>
    `${site}，数据版本${version}（${date}）`,
};
