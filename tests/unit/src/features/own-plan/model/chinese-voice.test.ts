import { expect, test } from 'vitest';
import { findChineseVoice } from '#src/features/own-plan/model/chinese-voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  ...{ lang, localService, default: isDefault },
});

test.each([
  'zh-CN',
  'zh_CN',
  'zh_CN_#Hans',
  'zh',
  'cmn-CN',
  'cmn-Hans-CN',
  'zh-Hans-CN',
  'zh-cmn-Hans-CN',
])('a voice of the device for %s reads', (lang) => {
  expect(findChineseVoice([voice('en-US'), voice(lang)])?.lang).toBe(lang);
});

test.each(['zh-TW', 'zh-HK', 'zh_HK_#Hant', 'yue-HK', 'cmn-Hant-TW', 'zhx', 'en-CN'])(
  'a voice for %s does not',
  (lang) => {
    expect(findChineseVoice([voice(lang)])).toBeUndefined();
  },
);

test('a voice that sends the text away does not read', () => {
  expect(findChineseVoice([voice('zh-CN', false)])).toBeUndefined();
});

test('of several the one that the device prefers, else the first', () => {
  const [first, second] = [voice('zh-CN'), voice('zh-CN', true, true)];
  expect(findChineseVoice([first, second])).toBe(second);
  expect(findChineseVoice([first, voice('zh-CN')])).toBe(first);
});
