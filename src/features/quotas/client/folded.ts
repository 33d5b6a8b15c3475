import { query } from '#src/browser/element.ts';
import { FACETS, isFirstFacet } from '#src/features/quotas/model/columns.ts';
import { DEFAULT_STATE, type QuotaState } from '#src/features/quotas/model/state.ts';

/**
 * The filters that stay folded until asked for; their facets are fetched then.
 * @param fetchAll fetches the facets, once
 */
export function createFolded(form: HTMLFormElement, fetchAll: () => Promise<Node[]>) {
  const details = query(form, '[data-more]');
  const place = query(details, '[data-facets]');
  let fetched: Promise<void> | undefined;

  /** Puts the facets in their place. After a failure the next call tries again. */
  const fetchFacets = (): Promise<void> => {
    fetched ??= fetchAll().then((facets) => place.replaceChildren(...facets));
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };

  return {
    /** Opens them, with their facets, where one of them is set. */
    openFor: async (state: QuotaState): Promise<void> => {
      if (!isFoldedSet(state)) return;
      await fetchFacets();
      details.setAttribute('open', '');
    },
    /** Fetches the facets when a reader opens them, then does what is to follow. */
    whenOpened: (then: () => unknown, fail: (error: unknown) => void): void => {
      details.addEventListener('toggle', () => {
        if (details.hasAttribute('open') && fetched === undefined)
          fetchFacets().then(then).catch(fail);
      });
    },
  };
}

function isFoldedSet({ facets, range, view }: QuotaState): boolean {
  const isChosen = FACETS.some((facet) => !isFirstFacet(facet) && (facets[facet] ?? []).length > 0);
  return isChosen || range !== '' || view !== DEFAULT_STATE.view;
}
