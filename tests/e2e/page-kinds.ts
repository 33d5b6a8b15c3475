/** One address of each kind of page. Questions come after the path. */
export const PAGE_KINDS = [
  '/',
  '/plans/',
  '/plans/mengjin/',
  '/groups/',
  '/groups/elderly/',
  '/projects/',
  '/projects/talent/',
  '/quotas/',
  '/search/?q=志愿者',
  '/data/',
  '/method/',
] as const;
