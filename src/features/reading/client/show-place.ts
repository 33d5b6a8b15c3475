import { sectionNumber } from '#src/features/reading/model/place.ts';

/** A stretch is being read while it crosses a line so far down the window. */
const LINE = { rootMargin: '-30% 0px -70% 0px' };

/** Marks in the table of contents the part being read, and says in the bar which of how many it is. */
export function showPlace(reading: HTMLElement, bar: HTMLElement, toc: HTMLElement): void {
  const target = bar.querySelector<HTMLElement>('[data-at]');
  const links = new Map(
    [...toc.querySelectorAll('a')].map((link) => [link.hash.slice(1), link] as const),
  );
  const stretches = [...reading.querySelectorAll<HTMLElement>('.text > section')].map((section) => {
    const ids = [section, ...section.querySelectorAll('[id]')].map(({ id }) => id);
    const link = ids.map((id) => links.get(id)).find((found) => found !== undefined);
    return { section, link, part: section.matches('.SectionText[id]') };
  });
  const show = (at: number) => {
    for (const link of links.values()) link.removeAttribute('aria-current');
    const link = stretches[at]?.link;
    link?.setAttribute('aria-current', 'location');
    if (link) keepInView(link, toc);
    const part = sectionNumber(stretches, at);
    if (target && part > 0)
      target.textContent = (target.dataset['at'] ?? '').replace('{part}', String(part));
  };
  const observer = new IntersectionObserver((entries) => {
    const entered = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
    if (entered) show(stretches.findIndex(({ section }) => section === entered.target));
  }, LINE);
  for (const { section } of stretches) observer.observe(section);
  for (const part of [bar, toc]) part.dataset['ready'] = '';
}

/** Contents longer than the window scroll in their own frame; the page never does for their sake. */
function keepInView(link: HTMLElement, frame: HTMLElement): void {
  if (link.getClientRects().length === 0) return;
  const { top, bottom } = link.getBoundingClientRect();
  const seen = frame.getBoundingClientRect();
  if (top < seen.top) frame.scrollTop -= seen.top - top;
  else if (bottom > seen.bottom) frame.scrollTop += bottom - seen.bottom;
}
