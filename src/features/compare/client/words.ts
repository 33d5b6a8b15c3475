import type { CompareControlsWords } from '#src/i18n/zh/compare-controls.ts';
import type { ComparePanelsWords } from '#src/i18n/zh/compare-panels.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';

declare global {
  interface Window {
    /** Words of the bar. Each page runs words-zh.ts or words-en.ts first: nobody is sent both. */
    compareWords?: CompareControlsWords;
  }
}

/** The language of the page. */
const language: keyof Bilingual = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';

/** The words of the bar, in the language of the page. @throws when the page has no script with them */
export function wordsOfPage(): CompareControlsWords {
  if (!window.compareWords) throw new Error('the comparison has no words');
  return window.compareWords;
}

/** The words of what is loaded on demand, in the language of the page. */
export async function importPanelWords(): Promise<ComparePanelsWords> {
  if (language === 'en') return (await import('#src/i18n/en/compare-panels.ts')).comparePanelsEn;
  return (await import('#src/i18n/zh/compare-panels.ts')).comparePanelsZh;
}

/** A name in the language of the page. */
export function nameInPage(names: Bilingual): string {
  return names[language];
}
