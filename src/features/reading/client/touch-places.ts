import { type CopyAddress, goTo } from './copy-links.ts';

/** What is touched: a sentence, or a heading of the plan. */
const PLACE = '.SectionText :is([data-clause], h2, h3, h4, h5, h6)';

/**
 * A finger does not hover: touching a sentence or a heading marks it and offers, at the foot of the window,
 * what a pointer finds beside it. Touching it again, or anything else, takes that away.
 * @param tools the bar with a button to copy the address and links to the source and the comparison
 */
export function touchPlaces(
  reading: HTMLElement,
  tools: HTMLElement,
  copyAddress: CopyAddress,
): void {
  let touched: HTMLElement | undefined;
  const choose = (place?: HTMLElement) => {
    touched?.removeAttribute('data-touched');
    touched = place;
    touched?.setAttribute('data-touched', '');
    tools.hidden = !touched;
    if (touched) setLinks(tools, reading, touched);
  };
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !matchMedia('(hover: none)').matches) return;
    if (tools.contains(target)) return;
    // Whoever selects words, or follows a link, asks for no more.
    const isBusy = getSelection()?.isCollapsed === false || target.closest('a') !== null;
    const place = isBusy ? null : target.closest<HTMLElement>(PLACE);
    choose(place && place !== touched ? place : undefined);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') choose();
  });
  tools.querySelector('button')?.addEventListener('click', () => {
    const anchor = touched && anchorOf(touched);
    if (!anchor) return;
    goTo(anchor.hash);
    copyAddress(anchor.href);
    choose();
  });
}

/** The link to a heading stands in it, that to a sentence after it. */
function anchorOf(place: HTMLElement): HTMLAnchorElement | null {
  const holder = place.matches('[data-clause]') ? place.nextElementSibling : place;
  return holder?.matches('.anchor')
    ? (holder as HTMLAnchorElement)
    : (holder?.querySelector<HTMLAnchorElement>('.anchor') ?? null);
}

/** The way to the source stands after the link; that to the comparison, under the heading of the part. */
function setLinks(tools: HTMLElement, reading: HTMLElement, place: HTMLElement): void {
  const source = anchorOf(place)?.nextElementSibling;
  const { section = '' } = place.closest<HTMLElement>('.SectionText')?.dataset ?? {};
  const targets = {
    source,
    compare: reading.querySelector(`[data-section="${section}"] .SectionLink a`),
  };
  for (const [name, target] of Object.entries(targets)) {
    const link = tools.querySelector<HTMLAnchorElement>(`[data-to="${name}"]`);
    if (!link) continue;
    link.hidden = !(target instanceof HTMLAnchorElement);
    if (target instanceof HTMLAnchorElement) link.href = target.href;
  }
}
