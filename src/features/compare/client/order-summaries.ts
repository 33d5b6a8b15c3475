/** Selector of lists above the table with an entry of each plan: its summary row, its quotas. */
const SUMMARIES = '.SectionSummary tbody, .QuotaStrip > ul';

/**
 * Shows above the table what is shown in it: the entries of these plans, in their order.
 * A plan that was fetched has no entry there; its quotas stand marked in its cells.
 */
export function orderSummaries(plans: readonly string[]): void {
  for (const summary of document.querySelectorAll<HTMLElement>(SUMMARIES)) {
    const entries = [...summary.querySelectorAll<HTMLElement>(':scope > [data-plan]')];
    const placeOf = ({ dataset: { plan = '' } }: HTMLElement) => plans.indexOf(plan);
    for (const entry of entries) entry.hidden = placeOf(entry) < 0;
    const sorted = entries.toSorted((a, b) => placeOf(a) - placeOf(b));
    if (sorted.some((entry, index) => entry !== entries[index])) summary.append(...sorted);
  }
}
