/** Shades the text of a plan, draws the strip beside it, and says where else a run stands. */
import { query } from '#src/browser/element.ts';
import { fetchJson } from '#src/browser/fetch-json.ts';
import { unwrapAll, wrapStretches } from '#src/browser/text-ranges.ts';
import {
  type ShadedFile,
  type ShadedStretch,
  shadeOf,
  unpackShades,
} from '#src/features/reading/model/shaded-text.ts';
import type { ShadedWords } from '#src/features/reading/model/shaded-words.ts';
import { openPlaces } from './run-places.ts';
import { drawStrip, removeStrip } from './wording-strip.ts';

const SHADED = 'SharedWording';

/** What each shaded span stands for. */
const stretchOf = new WeakMap<Element, ShadedStretch>();
let listening: AbortController | undefined;

/** @throws when the file does not arrive */
export async function shade(
  reading: HTMLElement,
  control: HTMLElement,
  words: ShadedWords,
): Promise<void> {
  const { root = '/', plan = '' } = control.dataset;
  const file = await fetchJson<ShadedFile>(root, `pieces/wording/${plan}.json`);
  unshade(reading);
  const shaded = unpackShades(file);
  for (const [clause, stretches] of Object.entries(shaded)) {
    const text = document.getElementById(clause);
    if (text) shadeClause(text, stretches, words);
  }
  listening = new AbortController();
  listen(reading, control, listening.signal);
  drawStrip(reading, shaded);
}

/** Takes off what `shade` put on. */
export function unshade(reading: HTMLElement): void {
  listening?.abort();
  removeStrip(reading);
  unwrapAll(query(reading, '.text'), SHADED);
}

function shadeClause(
  text: HTMLElement,
  stretches: readonly ShadedStretch[],
  words: ShadedWords,
): void {
  for (const stretch of stretches) {
    const before = new Set(text.querySelectorAll(`.${SHADED}`));
    wrapStretches(text, [stretch], SHADED);
    const shade = shadeOf(stretch);
    for (const span of text.querySelectorAll<HTMLElement>(`.${SHADED}`)) {
      if (before.has(span)) continue;
      stretchOf.set(span, stretch);
      span.dataset['shade'] = shade;
      span.tabIndex = -1;
      span.setAttribute('role', 'button');
      span.setAttribute('aria-description', words.shades[shade] ?? '');
    }
  }
}

/** Arrow keys go from one shaded span to the next; only one of them is a stop of the tab key. */
function listen(reading: HTMLElement, control: HTMLElement, signal: AbortSignal): void {
  const spans = [...reading.querySelectorAll<HTMLElement>(`.text .${SHADED}`)];
  const spanOf = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLElement>(`.text .${SHADED}`) : null;
  const stopAt = (span: HTMLElement | undefined) => {
    for (const stop of reading.querySelectorAll<HTMLElement>(`.${SHADED}[tabindex="0"]`))
      stop.tabIndex = -1;
    if (span) span.tabIndex = 0;
  };
  const open = (span: HTMLElement) => {
    stopAt(span);
    void openPlaces(reading, control, stretchOf.get(span)?.runs ?? []);
  };
  stopAt(spans[0]);
  reading.addEventListener(
    'click',
    (event) => {
      const span = spanOf(event);
      // Whoever selects words asks for no more.
      if (span && getSelection()?.isCollapsed !== false) open(span);
    },
    { signal },
  );
  reading.addEventListener(
    'keydown',
    (event) => {
      const span = spanOf(event);
      if (!span || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const next = step === undefined ? undefined : spans[spans.indexOf(span) + step];
      if (next) {
        stopAt(next);
        next.focus();
      } else if (event.key === 'Enter' || event.key === ' ') open(span);
      else return;
      event.preventDefault();
    },
    { signal },
  );
}
