import { GROUP_KEYS, PROJECT_KEYS, SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { getIndicators } from '#src/corpus/codebook.ts';
import { getPlans, getQuotas } from '#src/corpus/corpus.ts';
import { namedSections, pathOfSection } from '#src/corpus/sections.ts';

/** A page that a reader may have looked for. */
export interface ListedPage {
  /** Path in Chinese; the English page stands under /en. */
  path: string;
  title: string;
}

/** Pages with their titles: what a wrong address is compared with. Single numbers are left out. */
export async function listPages(messages: Messages): Promise<ListedPage[]> {
  const { nav } = messages;
  const plans = await getPlans();
  const counted = new Set((await getQuotas()).map(({ indicator }) => indicator));
  const indicators = (await getIndicators()).filter(({ id }) => counted.has(id));
  const parts = [...GROUP_KEYS, ...PROJECT_KEYS, 'overview', 'implementation'] as const;
  return [
    { path: '/', title: messages.shell.home },
    ...Object.entries(nav).map(([name, title]) => ({ path: `/${name}/`, title })),
    ...plans.map(({ id, short }) => ({ path: `/plans/${id}/`, title: nameIn(short, messages) })),
    ...namedSections(parts).map(({ key, short }) => ({
      path: pathOfSection(key),
      title: nameIn(short, messages),
    })),
    { path: '/quotas/near-misses/', title: messages.nearMisses.title },
    { path: '/indicators/', title: messages.indicators.title },
    ...indicators.map((indicator) => ({
      path: `/indicators/${indicator.id}/`,
      title: nameIn(indicator, messages),
    })),
    { path: '/codebook/', title: messages.codebook.title },
    ...namedSections(SECTION_KEYS).map((section) => ({
      path: `/codebook/${section.key}/`,
      title: messages.codebook.section.title(nameIn(section.short, messages)),
    })),
  ];
}
