/** Headings under which the foot of a page lists the others. */
const NAV_GROUPS = ['read', 'compare', 'numbers', 'use', 'about'] as const;
type NavGroup = (typeof NAV_GROUPS)[number];

/** A kind of page that the navigation leads to. */
export interface NavPage {
  /** Path in Chinese, the default language. */
  path: string;
  group: NavGroup;
  /** Where it stands besides the foot: in the bar of the head, in a menu there, or nowhere. */
  head: 'bar' | 'menu' | 'none';
  /** The file under src/pages/[...locale] that makes it. */
  route: string;
}

/**
 * Every kind of page that the navigation can show, by the name of its words (`messages.nav`), in the order
 * of head and foot. A page whose route does not exist yet is left out until it does.
 */
export const NAV_PAGES = {
  plans: { path: '/plans/', group: 'read', head: 'bar', route: 'plans/index' },
  findings: { path: '/findings/', group: 'read', head: 'bar', route: 'findings/index' },
  weight: { path: '/findings/weight/', group: 'read', head: 'none', route: 'findings/weight' },
  ledger: {
    path: '/findings/ledger/',
    group: 'read',
    head: 'none',
    route: 'findings/ledger/index',
  },
  groups: { path: '/groups/', group: 'compare', head: 'menu', route: '[kind]/index' },
  projects: { path: '/projects/', group: 'compare', head: 'menu', route: '[kind]/index' },
  goals: { path: '/goals/', group: 'compare', head: 'menu', route: '[part]' },
  implementation: { path: '/implementation/', group: 'compare', head: 'menu', route: '[part]' },
  wording: { path: '/wording/', group: 'compare', head: 'menu', route: 'wording/index' },
  agencies: { path: '/agencies/', group: 'compare', head: 'menu', route: 'agencies/index' },
  quotas: { path: '/quotas/', group: 'numbers', head: 'bar', route: 'quotas/index' },
  indicators: { path: '/indicators/', group: 'numbers', head: 'none', route: 'indicators/index' },
  nearMisses: {
    path: '/quotas/near-misses/',
    group: 'numbers',
    head: 'none',
    route: 'quotas/near-misses',
  },
  density: { path: '/quotas/density/', group: 'numbers', head: 'none', route: 'quotas/density' },
  search: { path: '/search/', group: 'use', head: 'menu', route: 'search' },
  data: { path: '/data/', group: 'use', head: 'menu', route: 'data/index' },
  method: { path: '/method/', group: 'about', head: 'menu', route: 'method/index' },
  codebook: { path: '/codebook/', group: 'about', head: 'menu', route: 'codebook/index' },
  about: { path: '/about/', group: 'about', head: 'menu', route: 'about' },
  design: { path: '/method/design/', group: 'about', head: 'none', route: 'method/design' },
  offline: { path: '/offline/', group: 'use', head: 'none', route: 'offline' },
} as const satisfies Record<string, NavPage>;
type NavName = keyof typeof NAV_PAGES;

/** A page with the name of its words. */
export interface NamedPage extends NavPage {
  name: NavName;
}

/** What stands in the bar of the head: a page, or a menu of some. */
export type BarItem = NamedPage | { menu: 'compare' | 'more'; pages: NamedPage[] };

/** The pages of the navigation that a build has. @param hasRoute tells of a file of src/pages */
export function navPages(hasRoute: (route: string) => boolean): NamedPage[] {
  const names = Object.keys(NAV_PAGES) as NavName[];
  return names.map((name) => ({ name, ...NAV_PAGES[name] })).filter(({ route }) => hasRoute(route));
}

/** The bar of the head. A menu stands where the first of its pages does. */
export function barItems(pages: readonly NamedPage[]): BarItem[] {
  const menuOf = ({ group }: NamedPage) => (group === 'compare' ? 'compare' : 'more');
  const shown = pages.filter(({ head }) => head !== 'none');
  return shown.flatMap((page): BarItem[] => {
    if (page.head === 'bar') return [page];
    const menu = menuOf(page);
    const inside = shown.filter((each) => each.head === 'menu' && menuOf(each) === menu);
    return inside[0] === page ? [{ menu, pages: inside }] : [];
  });
}

/** The pages by the headings of the foot; a heading without pages is left out. */
export function footGroups(pages: readonly NamedPage[]): { group: NavGroup; pages: NamedPage[] }[] {
  return NAV_GROUPS.map((group) => ({
    group,
    pages: pages.filter((page) => page.group === group),
  })).filter((each) => each.pages.length > 0);
}
