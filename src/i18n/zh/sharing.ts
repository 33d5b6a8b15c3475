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
  /** Pages to embed: the name of the code for them, what they are, and the page itself. */
  embed: '嵌入代码',
  embedNote:
    '粘贴到网页的HTML中即可。无脚本；出处、日期和征求意见稿、地级市的标记都在图内，300像素以上的栏宽均可。',
  embedPage: '嵌入页',
  copyCode: '复制代码',
  copyCodeOf: (title: string) => `复制代码：${title}`,
  version: (version: string, date: string) => `数据版本${version}，${date}发布`,
  whole: '查看完整页面',
  inWords: '图的文字说明',
  marked: (places: string) => `其中：${places}。`,
};
