import { cellOfPlan, type PageCard } from './page-card.ts';
import { ownShare } from '#src/corpus/own-share.ts';
import { pairPath } from '#src/corpus/pair-path.ts';
import { headlineInWords } from '#src/features/wording/headline-words.ts';
import type { PlanPair } from '#src/features/wording/pair/model/list-pairs.ts';
import { getPairPage, getPairs } from '#src/features/wording/pair/pair-page.ts';
import { getWordingPage } from '#src/features/wording/wording-page.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/index.ts';
import { MAX_PICTURED_PLANS } from '#src/limits.ts';
import { percent } from '#src/text/percent.ts';
import { percentOf } from '#src/features/wording/pair/model/percent-of.ts';

/** The cards of the pages on wording: how much all share, and each two. */
export async function getWordingCards(messages: Messages): Promise<PageCard[]> {
  const page = await getWordingPage();
  const pairs = page.total > MAX_PICTURED_PLANS ? [] : await getPairs();
  return [
    {
      page: '/wording/',
      kicker: messages.wording.title,
      headline: headlineInWords(page, messages),
      note: messages.cards.own,
      cells: page.plans.map(({ plan, whole }) =>
        cellOfPlan(plan, { value: percent(ownShare(whole)), kind: 'value' }, messages),
      ),
    },
    ...(await Promise.all(pairs.map((pair) => pairCard(pair, messages)))),
  ];
}

async function pairCard(pair: PlanPair, messages: Messages): Promise<PageCard> {
  const { cards, wordingPair: words } = messages;
  const { sides } = await getPairPage(pair);
  const names = [placeOfPlan(pair.first, messages), placeOfPlan(pair.second, messages)] as const;
  return {
    page: pairPath(pair.first, pair.second),
    kicker: messages.wording.title,
    headline: words.crumb(...names),
    cells: sides.map(({ plan, other, share }) => {
      const value = percentOf(share.share);
      const cell = cellOfPlan(plan, { value, kind: 'value' }, messages);
      return { ...cell, mark: cards.alsoIn(nameIn(other.short, messages)) };
    }),
  };
}
