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
  embed: 'Embed code',
  embedNote:
    'Paste it into the HTML of a page. It has no script; source, date and the marks of drafts and prefectures are inside, and any column from 300 pixels will do.',
  embedPage: 'Page to embed',
  copyCode: 'Copy code',
  copyCodeOf: (title) => `Copy code: ${title}`,
  version: (version, date) => `Data version ${version}, released ${date}`,
  whole: 'See the full page',
  inWords: 'The chart in words',
  marked: (places) => `Among them: ${places}.`,
};
