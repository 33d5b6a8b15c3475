import { cellOfPlan, type PageCard, targetsIn } from './page-card.ts';
import type { CardCell } from '#src/charts/share-card/cells.ts';
import { findingsOfPart } from '#src/corpus/findings.ts';
import { findingOf } from '#src/features/compare/finding-of.ts';
import {
  COMPARISON_KINDS,
  type ComparisonKind,
  getSectionComparison,
  KEYS_OF_KIND,
  type SectionComparison,
} from '#src/features/compare/section-comparison.ts';
import { findSilentSections } from '#src/features/quotas/count-quotas.ts';
import { getQuotaGrid } from '#src/features/quotas/quota-grid.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/index.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';

/** The cards of all parts: what was found on each, and which plans have targets in it. */
export async function getPartCards(messages: Messages): Promise<PageCard[]> {
  const comparisons = await Promise.all(SECTION_KEYS.map(getSectionComparison));
  const kinds = await Promise.all(COMPARISON_KINDS.map((kind) => kindCard(kind, messages)));
  return [...kinds, ...comparisons.map((each) => partCard(each, messages))];
}

function partCard(
  { section, path, table, columns }: SectionComparison,
  messages: Messages,
): PageCard {
  const { cards } = messages;
  const [finding] = findingsOfPart(section.key);
  const plans = columns.map(({ plan }) => plan);
  return {
    page: path,
    kicker: nameIn(section, messages),
    headline: finding ? nameIn(finding, messages) : findingOf(table, plans, messages),
    cells: columns.map(({ plan, entry }) =>
      cellOfPlan(
        plan,
        entry ? targetsIn(entry.quotas.length, messages) : { value: cards.noPart, kind: 'absent' },
        messages,
      ),
    ),
  };
}

async function kindCard(kind: ComparisonKind, messages: Messages): Promise<PageCard> {
  const { landing, quotaGrid } = messages;
  const rows = await getQuotaGrid(KEYS_OF_KIND[kind]);
  const silent = findSilentSections(rows).map(({ short }) => nameIn(short, messages));
  const plans = rows[0]?.cells.length ?? 0;
  return {
    page: `/${kind}/`,
    kicker: landing[kind],
    headline: silent.length > 0 ? quotaGrid.finding(silent, plans) : quotaGrid.noFinding,
    cells: rows.map(({ section, cells }): CardCell => {
      const quotas = cells.flatMap(({ entry }) => entry?.quotas ?? []);
      return { label: nameIn(section.short, messages), ...targetsIn(quotas.length, messages) };
    }),
  };
}
