import { cardName, getSiteCards } from './site-cards.ts';
import { getQuotaViews } from '#src/features/quotas/quota-views.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';

/** A picture that a link to a page shows: its file in one language, and its words. */
export interface Picture {
  path: string;
  alt: string;
}

/**
 * The picture of a page: its own, else that of the nearest page above it.
 * @param page its path in Chinese: `/codebook/youth/` has that of `/codebook/`
 */
export async function pictureOf(page: string, messages: Messages): Promise<Picture> {
  const known = pictures.get(messages.language) ?? gatherPictures(messages);
  pictures.set(messages.language, known);
  const all = await known;
  let path = page;
  while (!all.has(path) && path !== '/') path = path.replace(/[^/]*\/$/, '');
  const picture = all.get(path);
  if (!picture) throw new Error('no card for the home page');
  return picture;
}

const pictures = new Map<string, Promise<Map<string, Picture>>>();

async function gatherPictures(messages: Messages): Promise<Map<string, Picture>> {
  const { cards, quotaPage } = messages;
  const own = (await getSiteCards(messages)).map(({ page, kicker, headline }) => {
    const picture = { path: `/cards/${cardName(page)}.png`, alt: cards.alt(kicker, headline) };
    return [page, picture] as const;
  });
  const quotas = (await getQuotaViews()).map(({ plan, quota }) => {
    const amount = quotaInWords(quota, messages);
    const subject = nameIn(quota.subject, messages);
    const alt = quotaPage.title(placeOfPlan(plan, messages), subject, amount);
    return [`/quotas/${quota.id}/`, { path: `/quotas/${quota.id}.png`, alt }] as const;
  });
  return new Map([...own, ...quotas]);
}
