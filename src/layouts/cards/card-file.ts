import { toCard } from '#src/charts/chart-style.ts';
import { shareCard } from '#src/charts/share-card/share-card.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import { getLatestRelease } from '#src/corpus/releases.ts';
import type { Messages } from '#src/i18n/index.ts';
import { cardName } from './site-cards.ts';
import type { PageCard } from './page-card.ts';

/** The picture of a page as an SVG in the words of a language. */
export async function cardFile(
  { page, note = '', cells = [], ...card }: PageCard,
  messages: Messages,
): Promise<string> {
  const { cards, language, site } = messages;
  const { version, date } = getLatestRelease();
  const source = cards.source(site.name, { version, date: messages.date(date) });
  // It stands alone, as a title does.
  const headline = card.headline.replace(/[。.]$/, '');
  const names = (await getPlans()).map(({ short }) => short.zh);
  return toCard(
    shareCard({ ...card, headline, note, cells, source, names }, cardName(page)),
    language,
  );
}
