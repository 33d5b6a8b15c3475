import type { aboutZh } from '#src/i18n/zh/about.ts';

/** Interface words in English of the page about the site. Its text is content/notes/about.en.mdx. */
export const aboutEn: typeof aboutZh = {
  description:
    'Who runs this site and why, how to get in touch, and how it deals with privacy, accessibility, corrections, citation and rights.',
  lede: 'An unofficial site. It lays some local plans side by side, sentence by sentence, and everything in it leads back to the text.',
  unset: 'Not filled in yet',
  settings: {
    operator: 'Who runs it',
    purpose: 'Why',
    contact: 'Contact',
    host: 'The host, and what it records of visits',
    accessibility: 'Tried with assistive technology',
    corrections: 'When reports are answered',
  },
};
