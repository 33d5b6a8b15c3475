/** What a voice of Web Speech says of itself. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * Mandarin as it is written here: zh-CN, zh_CN and zh_CN_#Hans of Android, zh-Hans-CN, cmn-Hans-CN, zh-cmn-Hans-CN, or
 * Chinese and no more.
 */
const MANDARIN = /^(?:zh|cmn|zh-cmn)(?:[-_]hans)?(?:[-_](?:cn|sg))?(?:_#hans)?$/i;

/**
 * The voice that reads the plans: a Chinese one on the device itself, the one that the device prefers if there
 * is a choice. A voice that sends the text to its maker is none, nor one for Cantonese or for Taiwan, which
 * stumbles over the signs.
 */
export function findChineseVoice<Voice extends VoiceFacts>(
  voices: readonly Voice[],
): Voice | undefined {
  const own = voices.filter(({ lang, localService }) => localService && MANDARIN.test(lang));
  return own.find((voice) => voice.default) ?? own[0];
}
