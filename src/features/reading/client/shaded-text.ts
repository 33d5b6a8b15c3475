/** Shades the text of a plan, draws the strip beside it, and says where else a run stands. */
import { element, query } from '#src/browser/element.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { unwrapAll, wrapStretch } from '#src/browser/text-ranges.ts';
import {
  type ShadedFile,
  type ShadedText,
  shadeOf,
  unpackShades,
} from '#src/features/reading/model/shaded-text.ts';
import { SHADED_WORDS } from '#src/features/reading/model/shaded-words.ts';
import { walkShades } from './walk-shades.ts';
import { watchSeen } from './watch-seen.ts';
import { drawStrip } from './wording-strip.ts';

const SHADED = 'SharedWording';

let shading: AbortController | undefined;
let loaded: ShadedText | undefined;

/**
 * What is to be shaded, fetched once. Without fetch-json.ts, which is a script more: all of shading may add 15% to
 * the page.
 * @throws when the file does not arrive
 */
export async function loadShades(control: HTMLElement): Promise<ShadedText> {
  if (loaded) return loaded;
  const { shades = '' } = control.dataset;
  const response = await fetch(shades);
  if (!response.ok) throw new Error(`${shades}: ${response.status}`);
  return (loaded = unpackShades((await response.json()) as ShadedFile));
}

/** Puts on all that the switch puts on. */
export function shade(reading: HTMLElement, control: HTMLElement, shaded: ShadedText): void {
  unshade(reading);
  shading = new AbortController();
  const { signal } = shading;
  const text = query(reading, '.text');
  addLegends(reading, control, signal);
  const runsOf = new Map<HTMLElement, readonly string[]>();
  for (const clause of text.querySelectorAll<HTMLElement>('[data-clause]'))
    for (const stretch of shaded[clause.id] ?? [])
      for (const span of wrapStretch(clause, stretch, SHADED)) {
        runsOf.set(span, stretch.runs);
        const name = shadeOf(stretch);
        span.dataset['shade'] = name;
        span.tabIndex = -1;
        span.setAttribute('role', 'button');
        span.setAttribute('aria-describedby', idOf(name));
      }
  const goOn = walkShades(reading, control, runsOf, signal);
  const moveFrame = drawStrip(text, shaded, signal);
  watchSeen(text, signal, (first, last) => {
    goOn(first);
    moveFrame(first, last);
  });
}

/** Takes off what `shade` put on. */
export function unshade(reading: HTMLElement): void {
  shading?.abort();
  unwrapAll(query(reading, '.text'), SHADED);
}

/** What a shaded span says of itself to readers of screens stands once on the page; the key, on paper too. */
function addLegends(reading: HTMLElement, control: HTMLElement, signal: AbortSignal): void {
  const words = readPageData(control, SHADED_WORDS);
  const said = Object.entries(words.shades).map(([shade, text]) =>
    element('span', { id: idOf(shade) }, text),
  );
  const descriptions = element('div', { hidden: '' }, ...said);
  const key = query(control, '.key').cloneNode(true);
  const printed = element('div', { class: 'printed-key' }, words.printed, key);
  reading.append(descriptions);
  query(reading, '.PrintNote').append(printed);
  signal.addEventListener('abort', () => {
    descriptions.remove();
    printed.remove();
  });
}

function idOf(shade: string): string {
  return `shared-by-${shade}`;
}
