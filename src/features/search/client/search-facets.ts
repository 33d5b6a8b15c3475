/** The facets of the search page: reading what is chosen, showing what each would give. */
import type { FacetCounts } from '#src/features/search/model/facets.ts';
import { byFacet, FACETS, type SearchState, SORTS } from '#src/features/search/model/state.ts';
import { query } from '#src/browser/element.ts';

/** Calls `changed` whenever a facet, the order or the grouping is changed by hand. */
export function startFacets(root: HTMLElement, changed: () => void): void {
  const facets = query(root, '[data-facets]') as HTMLDetailsElement;
  // Beside the results there is room; above them they would push the results away.
  facets.open = matchMedia('(min-width: 60rem)').matches;
  facets.addEventListener('change', changed);
}

/** Sets the controls as the address says. */
export function showState(root: HTMLElement, state: SearchState): void {
  for (const facet of FACETS)
    for (const box of boxesOf(root, facet)) box.checked = state.chosen[facet].includes(box.value);
  (query(root, 'select[name="sort"]') as HTMLSelectElement).value = state.sort;
  (query(root, 'input[name="grouped"]') as HTMLInputElement).checked = state.grouped;
}

/** State of the search that the controls say. */
export function readControls(root: HTMLElement, typed: string): SearchState {
  const sort = (query(root, 'select[name="sort"]') as HTMLSelectElement).value;
  return {
    query: typed,
    chosen: byFacet((facet) =>
      boxesOf(root, facet).flatMap(({ checked, value }) => (checked ? [value] : [])),
    ),
    sort: SORTS.find((name) => name === sort) ?? 'relevance',
    grouped: (query(root, 'input[name="grouped"]') as HTMLInputElement).checked,
  };
}

/**
 * Shows a count beside each value; values that give nothing go, unless they are chosen.
 * @param unsearched plans that may hold more: they have no count yet, and those of other facets grow
 */
export function showCounts(
  root: HTMLElement,
  counts: FacetCounts | undefined,
  unsearched: ReadonlySet<string>,
): void {
  const partial = unsearched.size > 0;
  query(root, '[data-facets]').hidden = counts === undefined;
  query(root, '[data-layout]').toggleAttribute('data-with-facets', counts !== undefined);
  for (const facet of FACETS) {
    let visible = 0;
    for (const box of boxesOf(root, facet)) {
      const values = counts?.[facet];
      const count = values?.get(box.value) ?? 0;
      const item = box.closest('li');
      if (!item) continue;
      const mayHold = facet === 'plan' ? unsearched.has(box.value) : partial;
      item.hidden = !values?.has(box.value) && !box.checked && !mayHold;
      const known = facet === 'plan' ? String(count) : `${count}${partial ? '+' : ''}`;
      query(item, '[data-count]').textContent = unsearched.has(box.value) ? '' : known;
      if (!item.hidden) visible += 1;
    }
    query(root, `[data-facet="${facet}"]`).hidden = visible === 0;
  }
}

function boxesOf(root: HTMLElement, facet: string): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>(`[data-facet="${facet}"] input`)];
}
