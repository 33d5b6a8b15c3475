import type { readAloudZh } from '#src/i18n/zh/read-aloud.ts';

/** Interface words in English of reading aloud and of large type. */
export const readAloudEn: typeof readAloudZh = {
  group: 'Reading the Chinese aloud',
  read: 'Read aloud',
  pause: 'Pause',
  resume: 'Continue',
  stop: 'Stop',
  failed: 'The voice of this device does not answer.',
  largeType: 'Large type',
};
