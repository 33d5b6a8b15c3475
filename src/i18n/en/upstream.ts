import type { upstreamZh } from '#src/i18n/zh/upstream.ts';

/** Interface words in English on texts of a higher level and what they tell of shared wording. */
export const upstreamEn: typeof upstreamZh = {
  name: 'text of a higher level',
  origins: {
    inherited: 'inherited from a text of a higher level',
    shared: 'shared at this level',
    unknown: 'shared, origin unknown',
    local: 'in this plan only',
  },
  meanings: {
    inherited: 'A text of a higher level that covers one of the plans has these words too.',
    shared: 'Texts of a higher level are given for all of the plans, and none has these words.',
    unknown:
      'For at least one of the plans no text of a higher level is given, so nobody can tell from here whether the words are inherited.',
    local: 'No other plan has these words, nor any text of a higher level that covers this one.',
  },
  none: 'Neither the Outline of the State Council nor a plan of a province or a prefecture above these (a text of a higher level) is given. Whether shared words are inherited cannot be told from here: all are “shared, origin unknown”.',
  given: (titles) =>
    `Texts of a higher level that are given: ${titles}. They only serve to tell whether shared words are inherited, and are neither compared nor counted.`,
  alsoIn: (title) => `Also in ${title}, a text of a higher level`,
  shareOf: (share, title) => `${share} of the text also stands in ${title}`,
};
