import { comparePanelsZh, type ComparePanelsWords } from '../../i18n/zh-compare-panels.ts';
import { inLanguageOfPage } from './words.ts';

/** The words of what is loaded on demand, in the language of the page. */
export const panelWords: ComparePanelsWords = inLanguageOfPage({ zh: comparePanelsZh });
