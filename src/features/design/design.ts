import { groups } from 'd3-array';
import css from '#src/styles/tokens.css?raw';
import { colourRoles, planColours } from './model/colour-roles.ts';
import { readTokens, resolveTokens, tokensOf } from '#src/styles/read-tokens.ts';
import type { Responsibility, SectionEntry } from '#src/schemas/corpus.ts';
import { PROJECT_KEYS, SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { closeRows } from './close-rows.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { getSectionComparison } from '#src/features/compare/section-comparison.ts';
import { getQuotaGroups } from '#src/corpus/quotas.ts';

const tokens = readTokens(css);

/** The tokens as a page shows them, read from src/styles/tokens.css. */
export const designTokens = {
  roles: colourRoles(tokens),
  plans: planColours(tokens),
  text: stepsOf('--text-'),
  leading: stepsOf('--leading-'),
  space: stepsOf('--space-'),
};

export type DesignExamples = Awaited<ReturnType<typeof getDesignExamples>>;

/** Something real for each state of a component; a state that no plan has is left out. */
export async function getDesignExamples() {
  const plans = await getPlans();
  const quotas = (await getQuotaGroups()).flatMap((group) => group.quotas);
  const sections = (await Promise.all(plans.map(({ id }) => getSectionsOf(id)))).flat();
  const comparisons = await Promise.all(PROJECT_KEYS.map((key) => getSectionComparison(key)));
  // A part that one plan lacks: all kinds of cells occur in it.
  const comparison =
    comparisons.find(({ columns }) => columns.some(({ entry }) => !entry)) ??
    (await getSectionComparison(SECTION_KEYS[0]));
  return {
    plans: firstOfEach(plans, ({ level, status }) => `${level} ${status}`),
    quotas: firstOfEach(quotas, ({ quota: { comparator, unit, frequency } }) =>
      frequency === 'total' ? `${comparator} ${unit === '%' ? '%' : ''}` : frequency,
    ),
    bodies: findAgencies(sections),
    comparison,
    rows: closeRows(comparison.table.rows),
  };
}

/** Steps of a scale: `text-xl` and what it is. */
function stepsOf(prefix: string) {
  return tokensOf(prefix, tokens).map((name) => ({
    name: name.slice(2),
    value: resolveTokens(tokens.get(name) ?? '', tokens),
  }));
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return groups(items, keyOf).flatMap(([, like]) => like.slice(0, 1));
}

/** The shortest list of each state: with a lead, without, one that is open, a body in two roles. */
function findAgencies(sections: readonly SectionEntry[]) {
  const lists = sections
    .flatMap(({ responsibilities }) => groups(responsibilities, ({ measure }) => measure))
    .map(([, list]) => list)
    .sort((a, b) => a.length - b.length);
  const isLed = (list: readonly Responsibility[]) =>
    ['lead', 'participating'].every((role) => list.some((each) => each.role === role));
  const examples = [
    { state: 'lead', list: lists.find(isLed) },
    { state: 'shared', list: lists.find((list) => list.every(({ role }) => role === 'shared')) },
    { state: 'open', list: lists.find((list) => list.some(({ openList }) => openList)) },
    { state: 'twice', list: lists.find((list) => list.some((each) => each.alsoUnder.length > 0)) },
  ] as const;
  return examples.flatMap(({ state, list }) => (list ? [{ state, list }] : []));
}
