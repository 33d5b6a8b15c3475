import type { silenceZh } from '#src/i18n/zh/silence.ts';

/** Words in English for what a plan does not say, and for what it only names; typed nowhere else. */
export const silenceEn: typeof silenceZh = {
  none: 'Not mentioned',
  quota: 'No target',
  absent: 'No such part in this plan',
  responsibility: 'No list of bodies',
  fact: 'Not in the file',
};

export const mentionEn = 'Mentioned';
