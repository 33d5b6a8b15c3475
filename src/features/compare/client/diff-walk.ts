import { keepInAddress } from '#src/browser/address.ts';
import { writeClipboard } from '#src/browser/clipboard.ts';
import { button, element, setOff } from '#src/browser/element.ts';
import { panelWords } from './words.ts';

/** The way through the marked places of a dialog, of which each has an address. */
export interface DiffWalk {
  element: HTMLElement;
  /** Takes over the places of a text. @param isShared whether they are what both have, not what differs */
  show: (places: readonly HTMLAnchorElement[], isShared: boolean) => void;
  /** Goes to a place by its number, from 1 on; undefined for none. */
  go: (place: number | undefined) => void;
}

/** @param searchOf query of the address of a place, or of the whole */
export function createWalk(searchOf: (place: number | undefined) => string): DiffWalk {
  const words = panelWords.diff;
  let places: readonly HTMLAnchorElement[] = [];
  let isShared = false;
  let current: number | undefined;
  const count = element('span', { class: 'count' });
  const status = element('span', { role: 'status' });
  const step = (by: 1 | -1) => () => go((current ?? (by > 0 ? 0 : places.length + 1)) + by);
  const back = button(words.previous, words.previous, step(-1));
  const on = button(words.next, words.next, step(1));
  const copy = button(words.copyAddress, words.copyAddress, () => {
    void writeClipboard({ text: location.href }).then((isDone) => {
      status.textContent = isDone ? words.copied : words.copyFailed;
    });
  });
  function go(place: number | undefined): void {
    current = place;
    keepInAddress(searchOf(place), { replace: true, hash: location.hash });
    places.forEach((each, index) => {
      if (index + 1 === place) each.setAttribute('aria-current', 'true');
      else each.removeAttribute('aria-current');
    });
    const link = places[(place ?? 0) - 1];
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
    const { length } = places;
    count.textContent = place ? words.place(place, length) : words.places(length, isShared);
    status.textContent = '';
    for (const each of [count, back, on]) each.hidden = length === 0;
    setOff(back, place === 1);
    setOff(on, place === length);
  }
  const show: DiffWalk['show'] = (next, areShared) => {
    [places, isShared] = [next, areShared];
    next.forEach((link, index) => {
      link.href = `${location.pathname}${searchOf(index + 1)}`;
      link.addEventListener('click', (event) => {
        // With a key, it opens elsewhere as any link.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(index + 1);
      });
    });
  };
  const made = element('div', { class: 'DiffWalk' }, count, back, on, copy, status);
  return { element: made, show, go };
}
