import type { Standing } from '#src/charts/agency-matrix/data.ts';
import type { Responsibility } from '#src/schemas/corpus.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';

/** What is asked of an entry of a list. */
export type Entry = Pick<
  Responsibility,
  'plan' | 'section' | 'measure' | 'agency' | 'also' | 'role' | 'roleWord' | 'name' | 'raw'
>;

/** A body in one part of one plan. */
export interface Place {
  plan: string;
  section: SectionKey;
  standing: Standing;
  /** Its own entries there; where a merged bureau bears its name, those of that bureau. */
  entries: Entry[];
}

/** Parts in which a body is named, over all plans; a part of a plan counts once for a role. */
export interface RoleCounts {
  lead: number;
  participating: number;
  shared: number;
  /** Parts in which it has any role. */
  named: number;
}

/** Where a body stands, part by part, in the order of the entries. */
export function placesOf(agency: string, all: readonly Entry[]): Place[] {
  const own = all.filter((entry) => entry.agency === agency || entry.also.includes(agency));
  return [...Map.groupBy(own, ({ plan, section }) => `${plan} ${section}`).values()].flatMap(
    (entries) => {
      const named = entries.filter((entry) => entry.agency === agency);
      const [first] = named.length > 0 ? named : entries;
      if (!first) return [];
      const { plan, section } = first;
      return [
        { plan, section, standing: standingOf(named), entries: named.length > 0 ? named : entries },
      ];
    },
  );
}

function standingOf(named: readonly Entry[]): Standing {
  const roles = new Set(named.map(({ role }) => role));
  if (roles.has('lead')) return roles.has('participating') ? 'both' : 'lead';
  if (roles.has('shared')) return 'shared';
  return roles.has('participating') ? 'participating' : 'merged';
}

/** Counts of the parts that name a body itself. */
export function countRoles(places: readonly Place[]): RoleCounts {
  const count = (...standings: Standing[]) =>
    places.filter(({ standing }) => standings.includes(standing)).length;
  return {
    lead: count('lead', 'both'),
    participating: count('participating', 'both'),
    shared: count('shared'),
    named: count('lead', 'both', 'participating', 'shared'),
  };
}
