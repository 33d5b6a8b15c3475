/** Interface words in Chinese of the buttons that copy, and of what they add to a copy. */
export const copyingZh = {
  table: '复制表格',
  results: '复制结果',
  quota: '复制这项指标',
  citation: (style: string) => `复制${style}引文`,
  short: '复制',
  done: '已复制，可粘贴到文档或表格。',
  doneWords: '已复制。',
  failed: '浏览器不允许复制，请选中文字后手动复制。',
  source: (site: string, version: string) => `${site}，数据版本${version}`,
  address: '网址',
  /** Columns of copied results. */
  resultColumns: { path: '出处', sentence: '原文' },
  /** Column for the reason why a number is no quota. */
  reason: '理由',
};
