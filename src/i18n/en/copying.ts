import type { copyingZh } from '#src/i18n/zh/copying.ts';

/** Interface words in English of the buttons that copy, and of what they add to a copy. */
export const copyingEn: typeof copyingZh = {
  table: 'Copy table',
  results: 'Copy results',
  quota: 'Copy this target',
  citation: (style) => `Copy the citation: ${style}`,
  short: 'Copy',
  done: 'Copied; paste it into a document or a spreadsheet.',
  doneWords: 'Copied.',
  failed: 'The browser does not allow copying. Please select the words and copy them yourself.',
  source: (site, version) => `${site}, data version ${version}`,
  address: 'Address',
  resultColumns: { path: 'Source', sentence: 'Text' },
  reason: 'Reason',
};
