import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { headlineOf, type SharedPair } from './model/headline.ts';
import { percent } from '#src/text/percent.ts';
import type { WordingPage } from './wording-page.ts';

/** Pairs that the title names one by one. */
const MOST_NAMED = 2;

type Named = Pick<WordingPage, 'plans' | 'shares'>;

/** The title of the picture: what is true of the plans that share most. */
export function headlineInWords(page: Named, messages: Messages): string {
  const { headline } = messages.wording;
  const found = headlineOf(wholeShares(page));
  if (found.kind !== 'pairs') return headline[found.kind];
  const names = found.pairs.map(({ shares: [there, back] }): [string, string] => [
    placeOf(there.plan, page, messages),
    placeOf(back.plan, page, messages),
  ]);
  return headline.pairs(names, found.percent);
}

/** The shares that the title stands on, exactly; empty where it names no pair, or too many to tell. */
export function sharesInWords(page: Named, messages: Messages): string {
  const found = headlineOf(wholeShares(page));
  const pairs: SharedPair[] = found.kind === 'pairs' ? found.pairs : [];
  if (pairs.length === 0 || pairs.length > MOST_NAMED) return '';
  const rows = pairs.flatMap(({ shares }) => shares);
  return messages.wording.shares(
    rows.map(({ plan, share, shareWithoutFormula }) => ({
      place: placeOf(plan, page, messages),
      share: percent(share),
      free: percent(shareWithoutFormula),
    })),
  );
}

/** Rows of whole plans against one other. */
export function wholeShares({ shares }: Pick<WordingPage, 'shares'>) {
  return shares.filter(({ section }) => section === null);
}

function placeOf(id: string, { plans }: Named, messages: Messages): string {
  const found = plans.find(({ plan }) => plan.id === id);
  return found ? placeOfPlan(found.plan, messages) : id;
}
