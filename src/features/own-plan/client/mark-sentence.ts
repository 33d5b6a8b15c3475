let marked: HTMLElement | undefined;

/**
 * Marks the element that is being said, in place of the one before. The page follows gently, as long as the reader
 * does: who has scrolled away from the last sentence is left there.
 */
export function markSentence(element: HTMLElement | undefined): void {
  if (element === marked) return;
  const follows = !marked || isSeen(marked);
  marked?.removeAttribute('data-said');
  marked = element;
  if (!element) return;
  element.setAttribute('data-said', '');
  if (!follows || isSeen(element, MARGIN)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}

/** Pixels at the top and at the foot of the window that buttons may cover. */
const MARGIN = 80;

/** Whether it is in the window: any of it, or with a margin the whole, or as much as fits. */
function isSeen(element: HTMLElement, margin?: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  if (margin === undefined) return bottom > 0 && top < innerHeight;
  return top >= margin && (bottom <= innerHeight - margin || top <= 2 * margin);
}
