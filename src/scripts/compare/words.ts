import { compareControlsZh, type CompareControlsWords } from '../../i18n/zh-compare-controls.ts';

/** The words of the bar, in the language of the page. */
export function wordsOfPage(): CompareControlsWords {
  return inLanguageOfPage({ zh: compareControlsZh });
}

/** @param languages words by the first part of a language tag; Chinese where there are no others */
export function inLanguageOfPage<Words>(languages: { zh: Words; en?: Words }): Words {
  const english = document.documentElement.lang.startsWith('en') ? languages.en : undefined;
  return english ?? languages.zh;
}
