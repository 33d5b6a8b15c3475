import { GROUP_KEYS, PROJECT_KEYS, SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import type { Words } from '#src/i18n/index.ts';
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
export async function listPages(words: Words): Promise<ListedPage[]> {
  const { nav } = words;
  const plans = await getPlans();
  const counted = new Set((await getQuotas()).map(({ indicator }) => indicator));
  const indicators = (await getIndicators()).filter(({ id }) => counted.has(id));
  const parts = [...GROUP_KEYS, ...PROJECT_KEYS, 'overview', 'implementation'] as const;
  return [
    { path: '/', title: words.shell.home },
    ...Object.entries(nav).map(([name, title]) => ({ path: `/${name}/`, title })),
    ...plans.map(({ id, short }) => ({ path: `/plans/${id}/`, title: nameIn(short, words) })),
    ...namedSections(parts).map(({ key, short }) => ({
      path: pathOfSection(key),
      title: nameIn(short, words),
    })),
    { path: '/quotas/near-misses/', title: words.nearMisses.title },
    { path: '/indicators/', title: words.indicators.title },
    ...indicators.map((indicator) => ({
      path: `/indicators/${indicator.id}/`,
      title: nameIn(indicator, words),
    })),
    { path: '/codebook/', title: words.codebook.title },
    ...namedSections(SECTION_KEYS).map((section) => ({
      path: `/codebook/${section.key}/`,
      title: words.codebook.section.title(nameIn(section.short, words)),
    })),
  ];
}
