/**
 * Marks words that the baseline has too: as highlights, which leave the text as it is for copies and
 * need no layout; as elements in browsers without them, and where the system sets the colours, which
 * draws highlights as it draws a selection.
 */
import type { SharedRun } from '#src/features/compare/model/shared-runs.ts';
import { rangesOf, unwrapAll, wrapStretch } from '#src/browser/text-ranges.ts';

/** What the page marks by itself is not printed; what the reader asked for is. */
const [CHOSEN, UNASKED] = ['shared-words', 'shared-words-unasked'];
const CLASS = 'SharedWords';

/** Takes the marks of a row off, by its topic. */
const marked = new Map<string, (() => void)[]>();

/** Marks these runs of a text. @param topic of its row @param isChosen whether the reader asked for it */
export function markShared(
  topic: string,
  words: HTMLElement,
  runs: readonly SharedRun[],
  isChosen: boolean,
): void {
  if (runs.length === 0) return;
  const takeOff =
    'highlights' in CSS && !matchMedia('(forced-colors: active)').matches
      ? highlight(words, runs, isChosen ? CHOSEN : UNASKED)
      : wrap(words, runs);
  marked.set(topic, [...(marked.get(topic) ?? []), takeOff]);
}

/** Takes off all marks of a row. */
export function unmarkShared(topic: string): void {
  for (const takeOff of marked.get(topic) ?? []) takeOff();
  marked.delete(topic);
}

function highlight(words: HTMLElement, runs: readonly SharedRun[], name: string): () => void {
  const all = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, all);
  // A live range would lose its place when its column moves.
  const ranges = rangesOf(words, runs).map((range) => new StaticRange(range));
  for (const range of ranges) all.add(range);
  return () => {
    for (const range of ranges) all.delete(range);
  };
}

function wrap(words: HTMLElement, runs: readonly SharedRun[]): () => void {
  for (const run of runs) wrapStretch(words, run, CLASS);
  return () => unwrapAll(words, CLASS);
}
