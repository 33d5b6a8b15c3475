/** Words in Chinese for what a plan does not say, and for what it only names; typed nowhere else. */
export const silenceZh = {
  none: '未提及',
  quota: '无指标',
  absent: '本方案无此部分',
  responsibility: '未单列责任单位',
  fact: '文件未载',
};

export const mentionZh = '提及';
