import { cellOfPlan, type PageCard } from './page-card.ts';
import type { CardCell } from '#src/charts/share-card/cells.ts';
import { densityFinding } from '#src/charts/quota-density.ts';
import { getIndicatorPages, type IndicatorPage } from '#src/features/indicators/indicator-pages.ts';
import { multiplesDrawing } from '#src/features/indicators/multiples-drawing.ts';
import { getQuotaDensity } from '#src/features/indicators/quota-density.ts';
import { getNearMisses } from '#src/features/quotas/near-misses.ts';
import { getQuotas } from '#src/corpus/corpus.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/index.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import type { Plan } from '#src/schemas/plan.ts';

/** The cards of the pages of numbers, but for those of single numbers, which have cards to share already. */
export async function getNumberCards(messages: Messages): Promise<PageCard[]> {
  const { cards, density, indicators, nearMisses, quotaTable } = messages;
  const [quotas, misses, rows, pages] = await Promise.all([
    getQuotas(),
    getNearMisses(),
    getQuotaDensity(messages),
    getIndicatorPages(),
  ]);
  const missed = misses.reduce((total, group) => total + group.rows.length, 0);
  return [
    {
      page: '/quotas/',
      kicker: quotaTable.title,
      headline: cards.everyTarget(quotas.length),
    },
    {
      page: '/quotas/near-misses/',
      kicker: nearMisses.title,
      headline: cards.nearMisses(missed),
    },
    {
      page: '/quotas/density/',
      kicker: density.page,
      headline: densityFinding(rows, messages),
    },
    {
      page: '/indicators/',
      kicker: indicators.title,
      headline: multiplesDrawing(pages, messages).title,
    },
    ...pages.map((page) => indicatorCard(page, messages)),
  ];
}

/** What an indicator counts, and what each plan writes: a silence is a value. */
function indicatorCard(page: IndicatorPage, messages: Messages): PageCard {
  const { indicator, plans, quotas, silent } = page;
  const { indicators } = messages;
  const writing = plans.length - silent.length;
  return {
    page: `/indicators/${indicator.id}/`,
    kicker: indicators.title,
    headline: nameIn(indicator, messages),
    note: indicators.counts(writing, plans.length, quotas.length),
    cells: plans.slice(0, MAX_COLUMNS).map((plan) => amountCell(plan, page, messages)),
  };
}

function amountCell(plan: Plan, { quotas }: IndicatorPage, messages: Messages): CardCell {
  const { cards } = messages;
  const own = quotas.filter((each) => each.plan.id === plan.id);
  const [first] = own;
  if (!first) return cellOfPlan(plan, { value: cards.notSet, kind: 'none' }, messages);
  const value = own.length > 1 ? cards.targets(own.length) : quotaInWords(first.quota, messages);
  return cellOfPlan(plan, { value, kind: 'value' }, messages);
}
