import { EMBED_TEXT, embedHeights } from '#src/charts/embed-height.ts';
import type { EmbedPage } from '#src/charts/embed-page.ts';
import type { PlacedQuota } from '#src/corpus/quotas.ts';
import { termsInWords } from '#src/i18n/kind-in-words.ts';
import type { Messages } from '#src/i18n/index.ts';
import { shareQuota } from './share-quota.ts';

/** Px beside the texts: the name of the place, the number, spaces, and two lines of the foot. */
const REST = 250;

/** The page to embed of a number. */
export function embedOfQuota(placed: PlacedQuota, messages: Messages): EmbedPage {
  const { quota, clause } = placed;
  const { title, source } = shareQuota(placed, messages);
  const texts = [
    { text: title, size: 24, line: 34 },
    { text: clause.text, size: 17, line: 28 },
    ...[termsInWords(quota, messages), messages.quotaPage.warning, source].map((text) => ({
      text,
      ...EMBED_TEXT.small,
    })),
  ];
  return { path: `/embed${quota.url}`, title, heights: embedHeights(texts, REST) };
}
