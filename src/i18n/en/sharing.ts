import type { sharingZh } from '#src/i18n/zh/sharing.ts';

/** Interface words in English of what is shared and embedded. */
export const sharingEn: typeof sharingZh = {
  share: 'Share',
  name: (title) => `Share: ${title}`,
  copied: 'Copied with source and address; paste it into a chat, a mail or a document.',
  quota: (title) => `${title} (a target, not a result)`,
  sentence: (words) => `In the plan’s words: ${words}`,
  citation: (reference) => `Source: ${reference}`,
  shownBy: (site, version, date) => `${site}, data version ${version} (${date})`,
};
