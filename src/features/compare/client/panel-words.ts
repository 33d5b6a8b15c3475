import type { ComparePanelsWords } from '#src/i18n/zh/compare-panels.ts';

/**
 * The words of what is loaded on demand, in the language of the page. They come with it, in a file
 * of their own, and are there before anything is used.
 */
export let panelWords: ComparePanelsWords;

/** Keeps the words; called by whoever loads on demand. */
export function setPanelWords(words: ComparePanelsWords): void {
  panelWords = words;
}
