import type { CardCell } from '#src/charts/share-card/cells.ts';
import type { ShareCard } from '#src/charts/share-card/share-card.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { planMarks } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/index.ts';
import type { Plan } from '#src/schemas/plan.ts';

/** The picture of a page: what it says, and the path of the page in Chinese. */
export interface PageCard extends Pick<ShareCard, 'kicker' | 'headline'> {
  page: string;
  /** A line below; left out where there is nothing to add. */
  note?: string;
  cells?: readonly CardCell[];
  seal?: ShareCard['seal'];
}

/** A box for a plan, with its marks. */
export function cellOfPlan(
  plan: Pick<Plan, 'short' | 'level' | 'status'>,
  what: Pick<CardCell, 'value' | 'kind'>,
  messages: Messages,
): CardCell {
  return {
    label: nameIn(plan.short, messages),
    mark: messages.list(planMarks(plan, messages)),
    isDraft: plan.status === 'draft',
    ...what,
  };
}

/** Number of targets in a box, or the word for none. */
export function targetsIn(count: number, { cards }: Messages): Pick<CardCell, 'value' | 'kind'> {
  return count > 0
    ? { value: cards.targets(count), kind: 'value' }
    : { value: cards.noTarget, kind: 'none' };
}
