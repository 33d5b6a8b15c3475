import type { Locator, Page } from '@playwright/test';

/** WCAG 2.2, 2.5.8: pixels of CSS that a target has each way, or of the circle around it that is free. */
const SIZE = 24;

/**
 * Targets that are too small for a finger by WCAG 2.2, 2.5.8 (AA): below 24 px one way, standing in no
 * sentence (the inline exception), and with another target, or the circle of another small one, in the
 * circle of 24 px around their middle (the spacing exception). Links of a drawing that only repeats ways
 * which stand elsewhere in full size, and says so by `data-repeats`, are none (the equivalent exception).
 * @returns how many targets there are, and a line for each that is too small
 */
export async function findTouchFaults(page: Page): Promise<{ targets: number; faults: string[] }> {
  return page.evaluate((size) => {
    interface Target {
      element: Element;
      box: DOMRect;
      x: number;
      y: number;
      small: boolean;
    }
    const ACTS =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link]';
    /** A control is reached by its label, too. */
    const areaOf = (element: Element) =>
      element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** One box for each line that a target runs over: a finger needs but one of them. */
    const boxOf = (element: Element) =>
      [...element.getClientRects()]
        .filter(({ width, height }) => width > 0 && height > 0)
        .toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
    /** For screen readers alone, itself or with what it stands in. */
    const isClipped = (element: Element | null): boolean => {
      if (!element) return false;
      const { clipPath, position } = getComputedStyle(element);
      return (position === 'absolute' && clipPath !== 'none') || isClipped(element.parentElement);
    };
    const targets = [...document.querySelectorAll(ACTS)].flatMap((element): Target[] => {
      if (element.closest('[data-repeats]')) return [];
      const area = areaOf(element);
      const box = seen(area) && !isClipped(area) ? boxOf(area) : undefined;
      if (!box) return [];
      const small = box.width < size - 0.5 || box.height < size - 0.5;
      return [{ element, box, x: box.x + box.width / 2, y: box.y + box.height / 2, small }];
    });
    /** Whether it stands in a line with words that are no target. */
    const inSentence = ({ element }: Target) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement;
      if (!block) return false;
      const copy = block.cloneNode(true) as Element;
      for (const each of copy.querySelectorAll(ACTS)) each.remove();
      return /[\p{L}\p{N}]/u.test(copy.textContent);
    };
    const distance = ({ x, y }: Target, { left, right, top, bottom }: DOMRect) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const near = (one: Target) =>
      targets.find((other) => {
        if (other.element === one.element || other.element.contains(one.element)) return false;
        if (areaOf(other.element) === areaOf(one.element)) return false;
        const apart = Math.hypot(other.x - one.x, other.y - one.y);
        return other.small ? apart < size : distance(one, other.box) < size / 2;
      });
    const faults = targets.flatMap((target) => {
      const neighbour = target.small && !inSentence(target) ? near(target) : undefined;
      if (!neighbour) return [];
      const { width, height } = target.box;
      const name = ({ element }: Target) => element.outerHTML.slice(0, 110);
      return [
        `${Math.round(width)} × ${Math.round(height)}: ${name(target)} | near ${name(neighbour)}`,
      ];
    });
    return { targets: targets.length, faults };
  }, SIZE);
}

/** Width and height of an element as it is drawn. */
export async function sizeOf(locator: Locator): Promise<{ width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} is not there`);
  return box;
}
