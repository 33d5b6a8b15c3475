/** Two texts side by side: a shared run is marked in both, brought into view, and named in the address. */
import { query } from '#src/browser/element.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { PAIR_WORDS } from '#src/features/wording/pair/model/bar-words.ts';
import { lightUnderPointer } from './light-runs.ts';
import { createBar } from './pair-bar.ts';
import { listenToKeys, type PairActions } from './pair-keys.ts';
import { pieceOf, readRuns, runsOf, type ShownRun } from './read-runs.ts';
import { clearPlaces, showPlaces } from './show-place.ts';

/** @param root the section of both texts */
export function startPairTexts(root: HTMLElement): void {
  const words = readPageData(root, PAIR_WORDS);
  const columns = [...root.querySelectorAll<HTMLElement>('.PairColumn')];
  const runs = readRuns(columns);
  const bar = createBar(query(root, '.PairBar'), runs.length, words);
  let current: ShownRun | undefined;

  function show(run: ShownRun | undefined): void {
    for (const mark of current?.marks ?? []) mark.removeAttribute('data-active');
    for (const mark of run?.marks ?? []) mark.setAttribute('data-active', '');
    clearPlaces();
    current = run;
    const { pathname, search } = location;
    history.replaceState(history.state, '', run ? `#${run.id}` : pathname + search);
    bar.show(run, run ? runs.indexOf(run) + 1 : 0);
  }

  /** @param id of a place; without one that of the run in the first plan */
  function goTo(run: ShownRun, id = run.id): void {
    const own = pieceOf(id);
    const other = pieceOf(fellowOf(id, run));
    show(run);
    if (own && other) showPlaces({ own, other }, false, words);
  }

  function step(by: number, moveFocus: boolean): void {
    const here = current ? runs.indexOf(current) : by > 0 ? -1 : runs.length;
    const next = runs[here + by];
    if (!next) return;
    goTo(next);
    if (moveFocus) focusOn(pieceOf(next.id));
  }

  function press(piece: HTMLElement, event: Event): void {
    const run = runs.find(({ id }) => id === runsOf(piece)[0]);
    const link = linkOf(piece);
    const other = link && pieceOf(link.hash.slice(1));
    if (!run || !link || !other) return;
    event.preventDefault();
    if (run === current) return focusOn(other);
    show(run);
    showPlaces({ own: piece, other }, true, words);
  }

  function follow(hash: string): void {
    const id = decodeURIComponent(hash.slice(1));
    const run = runs.find((each) => id === each.id || id.startsWith(`${each.id}-`));
    if (run) goTo(run, id);
  }

  const clear = () => current && show(undefined);
  listenToPresses(root, { press, clear, step: (by) => step(by, false) });
  listenToMap(columns, follow);
  listenToKeys({ step: (by) => step(by, true), clear });
  lightUnderPointer(root, runs);
  addEventListener('hashchange', () => follow(location.hash));
  root.dataset['ready'] = '';
  // The browser goes to the place of the address by itself, and later than this.
  const begin = () => requestAnimationFrame(() => follow(location.hash));
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}

/** The buttons of the bar, and the shared words themselves. */
function listenToPresses(
  root: HTMLElement,
  actions: PairActions & { press: (piece: HTMLElement, event: Event) => void },
): void {
  root.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || isForAnotherWindow(event)) return;
    const button = target.closest<HTMLElement>('[data-step]');
    if (button && button.getAttribute('aria-disabled') !== 'true')
      actions.step(button.dataset['step'] === '1' ? 1 : -1);
    if (target.closest('[data-clear]')) actions.clear();
    const piece = target.closest<HTMLElement>('.PairColumn .SharedPiece');
    if (piece && !target.closest('.PairOther')) actions.press(piece, event);
  });
}

/** The bands of the map, and the names of parts, which bring the same part of the second plan along. */
function listenToMap(columns: readonly HTMLElement[], follow: (hash: string) => void): void {
  query(document, '.PairMap').addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || isForAnotherWindow(event)) return;
    const [, second] = columns;
    const part = second?.querySelector<HTMLElement>(`[data-part="${link.dataset['to'] ?? ''}"]`);
    if (second && part) second.scrollTop = part.offsetTop;
    const hash = link.getAttribute('href') ?? '';
    if (!hash.startsWith('#run-')) return;
    event.preventDefault();
    follow(hash);
  });
}

/** Place of the other plan that a place belongs to. */
function fellowOf(id: string, run: ShownRun): string {
  if (id === run.id) return `${run.id}-b`;
  if (id === `${run.id}-b`) return run.id;
  const piece = pieceOf(id);
  return (piece && linkOf(piece)?.hash.slice(1)) ?? run.id;
}

/** The link at the first words of the run that some words are of. */
function linkOf(piece: HTMLElement): HTMLAnchorElement | undefined {
  const [run] = runsOf(piece);
  const links = [...(piece.closest('.PairColumn')?.querySelectorAll('a') ?? [])].filter(
    (link) => runsOf(link)[0] === run,
  );
  const before = links.filter(
    (link) =>
      link === piece || link.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1) ?? links[0];
}

function focusOn(piece: HTMLElement | null): void {
  if (piece && piece.tabIndex < 0) piece.tabIndex = -1;
  piece?.focus({ preventScroll: true });
}

function isForAnotherWindow({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
