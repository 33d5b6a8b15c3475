import charts from '#src/styles/charts.css?raw';
import card from '#src/styles/share-card.css?raw';
import figures from '#src/styles/figures.css?raw';
import seal from '#src/styles/plan-seal.css?raw';
import strips from '#src/styles/wording-strips.css?raw';
import tokens from '#src/styles/tokens.css?raw';
import { standalone, type StandaloneNotes } from './standalone.ts';
import { standaloneStyle } from './standalone-style.ts';
import { addressOrPath } from '#src/site.ts';

/**
 * Makes a drawing a file of its own, with the styles of the site in the light, whose marks lead back to it.
 * What a script shows of them on pages is left out: nothing in a file would show it.
 */
export function toFile(svg: string, notes: StandaloneNotes): string {
  const drawing = svg
    .replaceAll(/ data-tip="[^"]*"/g, '')
    .replaceAll(/ href="(\/[^"]*)"/g, (_, path: string) => ` href="${addressOrPath(path)}"`);
  return standalone(drawing, notes, STYLES[notes.language]);
}

/** Makes the picture of a page a file, which a PNG is drawn of. */
export function toCard(svg: string, language: StandaloneNotes['language']): string {
  return standalone(svg, { language, title: '', lines: [] }, CARD_STYLES[language]);
}

const STYLES = {
  zh: standaloneStyle(tokens, charts + figures + strips, 'zh'),
  en: standaloneStyle(tokens, charts + figures + strips, 'en'),
};

const CARD_STYLES = {
  zh: standaloneStyle(tokens, charts + seal + card, 'zh'),
  en: standaloneStyle(tokens, charts + seal + card, 'en'),
};
