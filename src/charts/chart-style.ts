import charts from '#src/styles/charts.css?raw';
import strips from '#src/styles/wording-strips.css?raw';
import tokens from '#src/styles/tokens.css?raw';
import { standalone, type StandaloneNotes } from './standalone.ts';
import { standaloneStyle } from './standalone-style.ts';

/** Makes a drawing a file of its own, with the styles of the site in the light. */
export function toFile(svg: string, notes: StandaloneNotes): string {
  return standalone(svg, notes, STYLES[notes.language]);
}

const STYLES = {
  zh: standaloneStyle(tokens, charts + strips, 'zh'),
  en: standaloneStyle(tokens, charts + strips, 'en'),
};
