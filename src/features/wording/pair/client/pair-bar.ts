import { query, setOff } from '#src/browser/element.ts';
import { fill } from '#src/browser/fill.ts';
import { areLettersOn, turnLetters } from '#src/browser/letter-keys.ts';
import type { PairBarWords } from '#src/features/wording/pair/model/bar-words.ts';
import type { ShownRun } from './read-runs.ts';

/** The bar over the texts: which run is shown, the way to the next, the keys. */
export interface PairBar {
  /** @param place of the run among all, from 1; 0 for none */
  show: (run: ShownRun | undefined, place: number) => void;
}

/** @param of how many runs there are; the bar is not there without any */
export function createBar(bar: HTMLElement, of: number, words: PairBarWords): PairBar {
  const clear = query(bar, '[data-clear]');
  const count = query(bar, '.count');
  const letters = query(bar, '[data-letters]') as HTMLInputElement;
  letters.checked = areLettersOn();
  letters.addEventListener('change', () => turnLetters(letters.checked));
  const show: PairBar['show'] = (run, place) => {
    clear.hidden = !run;
    count.textContent = run
      ? fill(words.place, { place, of, characters: run.characters }) +
        (run.isFormula ? words.formula : '')
      : fill(words.count, { of });
    for (const button of bar.querySelectorAll<HTMLElement>('[data-step]'))
      setOff(button, place === (button.dataset['step'] === '1' ? of : 1));
  };
  show(undefined, 0);
  bar.hidden = of === 0;
  return { show };
}
