import type { methodZh } from '#src/i18n/zh/method.ts';

/** Interface words in English of the method note. The note itself is content/notes/method.en.mdx. */
export const methodEn: typeof methodZh = {
  description:
    'How sources are read into data, what counts as a target, what “Not mentioned” means, and what this site does not say.',
  lede: 'How a source becomes the clauses and numbers of these pages, what is decided by rule and what by language models, how to test it, and what we do not say.',
  column: { reason: 'Reason', count: 'Places', examples: 'Examples', characters: 'Characters' },
  nearMisses: 'Numbers not counted as targets',
  noise: 'Noise removed',
  nearMiss: {
    date: 'Year or date',
    period: 'Period of the plan',
    'document-number': 'Document number',
    name: 'Number in a name',
    'category-count': 'Number of categories or grades',
    'own-structure': 'The plan’s own structure',
    'frequency-without-number': 'Frequency without a number',
    rank: 'Rank without a number',
    'full-coverage-without-rate': 'Full coverage without a rate',
    indefinite: 'Indefinite quantity',
    approximate: 'Approximate number',
    'no-number': 'Increase without a number',
  },
  noiseReason: {
    'web-debris': 'Leftover web-page code',
    'question-marks': 'Question marks in place of lost characters',
    spam: 'Injected spam',
    'bold-marks': 'Bold marks',
    'page-number': 'Page number',
  },
};
