/** Interface words in Chinese of reading aloud and of large type. */
export const readAloudZh = {
  group: '朗读',
  read: '朗读',
  pause: '暂停',
  resume: '继续',
  stop: '停止',
  failed: '本设备的语音没有响应。',
  largeType: '大字',
};
