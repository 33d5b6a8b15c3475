import { type Entry, countRoles, type Place, placesOf, type RoleCounts } from './standings.ts';

/** A body with the parts that name it. */
export interface RankedAgency<Body> {
  agency: Body;
  places: Place[];
  counts: RoleCounts;
  /** Plans that name it itself, in the order of the entries. */
  plans: string[];
}

/**
 * The bodies that entries name, those first that lead most parts, then those named in most; those of equal
 * numbers in their own order. One named only within the name of a merged bureau is among them.
 */
export function rankAgencies<Body extends { id: string }>(
  agencies: readonly Body[],
  entries: readonly Entry[],
): RankedAgency<Body>[] {
  return agencies
    .map((agency) => {
      const places = placesOf(agency.id, entries);
      const named = places.filter(({ standing }) => standing !== 'merged');
      const plans = [...new Set(named.map(({ plan }) => plan))];
      return { agency, places, counts: countRoles(places), plans };
    })
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.counts.lead - a.counts.lead || b.counts.named - a.counts.named);
}
