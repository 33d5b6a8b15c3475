import { getAgencyCards } from './agency-cards.ts';
import { getFindingCards } from './finding-cards.ts';
import { getNoteCards } from './note-cards.ts';
import { getNumberCards } from './number-cards.ts';
import { getOwnPlanCards } from './own-plan-cards.ts';
import type { PageCard } from './page-card.ts';
import { getPartCards } from './part-cards.ts';
import { getPlanCards } from './plan-cards.ts';
import { getWordingCards } from './wording-cards.ts';
import type { Messages } from '#src/i18n/index.ts';

/** The cards of all pages that have one, in the words of a language. */
export function getSiteCards(messages: Messages): Promise<PageCard[]> {
  const known = cards.get(messages.language) ?? gatherCards(messages);
  cards.set(messages.language, known);
  return known;
}

const cards = new Map<string, Promise<PageCard[]>>();

async function gatherCards(messages: Messages): Promise<PageCard[]> {
  const kinds = await Promise.all([
    getFindingCards(messages),
    getPlanCards(messages),
    getPartCards(messages),
    getOwnPlanCards(messages),
    getAgencyCards(messages),
    getNumberCards(messages),
    getWordingCards(messages),
    getNoteCards(messages),
  ]);
  return kinds.flat();
}

/** Name of the picture of a page under /cards/: `groups-youth` for /groups/youth/. */
export function cardName(page: string): string {
  return page.split('/').filter(Boolean).join('-') || 'home';
}
