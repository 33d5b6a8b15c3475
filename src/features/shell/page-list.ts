import { builtPages } from './built-pages.ts';
import { type Bilingual, GROUP_KEYS, PROJECT_KEYS, SECTION_KEYS } from '#src/schemas/vocabulary.ts';
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
  const parts = [...GROUP_KEYS, ...PROJECT_KEYS] as const;
  const page = (path: string, title: string) => ({ path, title });
  const named = (path: string, names: Bilingual) => page(path, nameIn(names, messages));
  return [
    page('/', messages.shell.home),
    ...builtPages.map(({ name, path }) => page(path, nav[name])),
    ...plans.map(({ id, short }) => named(`/plans/${id}/`, short)),
    ...namedSections(parts).map(({ key, short }) => named(pathOfSection(key), short)),
    ...indicators.map((indicator) => named(`/indicators/${indicator.id}/`, indicator)),
    ...namedSections(SECTION_KEYS).map(({ key, short }) =>
      page(`/codebook/${key}/`, messages.codebook.section.title(nameIn(short, messages))),
    ),
  ];
}
