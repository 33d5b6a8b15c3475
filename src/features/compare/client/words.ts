import type { CompareControlsWords } from '#src/i18n/zh/compare-controls.ts';
import type { ComparePanelsWords } from '#src/i18n/zh/compare-panels.ts';

declare global {
  interface Window {
    /** Words of the bar. Each page runs words-zh.ts or words-en.ts first: nobody is sent both. */
    compareWords?: CompareControlsWords;
  }
}

/** The words of the bar, in the language of the page. @throws when the page has no script with them */
export function wordsOfPage(): CompareControlsWords {
  if (!window.compareWords) throw new Error('the comparison has no words');
  return window.compareWords;
}

/** The words of what is loaded on demand, in the language of the page; there once they are loaded. */
export let panelWords: ComparePanelsWords;

/** Loads them. They come with what needs them, in a file of their own. */
export async function loadPanelWords(): Promise<void> {
  panelWords = document.documentElement.lang.startsWith('en')
    ? (await import('#src/i18n/en/compare-panels.ts')).comparePanelsEn
    : (await import('#src/i18n/zh/compare-panels.ts')).comparePanelsZh;
}
