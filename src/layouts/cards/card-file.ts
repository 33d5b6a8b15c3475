import { toCard } from '#src/charts/chart-style.ts';
import { shareCard } from '#src/charts/share-card/share-card.ts';
import { getLatestRelease } from '#src/corpus/releases.ts';
import type { Messages } from '#src/i18n/index.ts';
import { cardName } from './site-cards.ts';
import type { PageCard } from './page-card.ts';

/** The picture of a page as an SVG in the words of a language. */
export function cardFile(
  { page, note = '', cells = [], ...card }: PageCard,
  messages: Messages,
): string {
  const { cards, language, site } = messages;
  const { version, date } = getLatestRelease();
  const source = cards.source(site.name, { version, date: messages.date(date) });
  return toCard(shareCard({ ...card, note, cells, source }, cardName(page)), language);
}
