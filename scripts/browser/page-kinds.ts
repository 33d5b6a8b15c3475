import { GROUP_KEYS, PROJECT_KEYS } from '#src/schemas/vocabulary.ts';

/** One address of each kind of page, in Chinese. */
const PAGE_KINDS = [
  '/',
  '/plans/',
  '/plans/mengjin/',
  '/plans/hebi/source/',
  '/plans/taishan/elderly/',
  '/plans/taishan/talent/',
  '/plans/qingtongxia/at-a-glance/',
  '/findings/',
  '/findings/ledger/',
  '/groups/',
  '/groups/youth/',
  '/projects/',
  '/projects/talent/',
  '/goals/',
  '/implementation/',
  '/wording/',
  '/wording/mengjin-hebi/',
  '/agencies/',
  '/agencies/science-association/',
  '/quotas/',
  '/quotas/near-misses/',
  '/quotas/density/',
  '/quotas/mengjin-overview-3-1-q1/',
  '/indicators/',
  '/indicators/volunteers-recruited/',
  '/indicators/citizens-literate-share/',
  '/search/?q=志愿者',
  '/data/',
  '/method/',
  '/method/design/',
  '/codebook/',
  '/codebook/youth/',
  '/about/',
  '/findings/weight/',
  '/offline/',
];

/** An address of each kind of page in both languages. Questions come after the path. */
export const KIND_ADDRESSES: readonly string[] = PAGE_KINDS.flatMap((path) => [path, `/en${path}`]);

/** Those addresses that have one of the words in them; all where there is no word. */
export function chooseAddresses(words: readonly string[]): string[] {
  return KIND_ADDRESSES.filter(
    (address) => words.length === 0 || words.some((word) => address.includes(word)),
  );
}

/** Folders with a page for each plan, part, number, indicator or chart. */
const OF_ONE =
  /^\/(plans|groups|projects|agencies|quotas|indicators|codebook|wording|embed\/charts|embed\/quotas)\/(?!near-misses\/|density\/|citizens-literate-share\/|plans\/\d)[^/]+\//;

/** The page on one part of one plan. */
const PART_OF_PLAN = new RegExp(
  `^(/plans/\\*/)(?:${[...GROUP_KEYS, ...PROJECT_KEYS].join('|')})/$`,
);

/** A page after the first of what goes over several. */
const PAGE_OF = /^(\/findings\/ledger\/|\/agencies\/(?:\*\/)?)(?:plans\/)?\d+\/$/;

/** The kind of a page in one language: `/en/quotas/mengjin-youth-3-3-q1/` is of `/en/quotas/*\/`. */
export function kindOf(address: string): string {
  const [, language = '', path = ''] = /^(\/en)?(\/[^?]*)/.exec(address) ?? [];
  return (
    language + path.replace(OF_ONE, '/$1/*/').replace(PART_OF_PLAN, '$1*/').replace(PAGE_OF, '$1')
  );
}
