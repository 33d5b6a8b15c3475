/**
 * So many of a list around one of its items, in their order: what a page lists must not grow with the plans.
 * @param at index of the item @param most how many, the item itself among them
 */
export function nearItems<Item>(items: readonly Item[], at: number, most: number): Item[] {
  const start = Math.max(0, Math.min(at - Math.floor(most / 2), items.length - most));
  return items.slice(start, start + most);
}
