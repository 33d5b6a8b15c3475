import { runsOf, type ShownRun } from './read-runs.ts';

/** Lights up a run wherever it stands while a pointer or the focus is on its words or its band. */
export function lightUnderPointer(root: HTMLElement, runs: readonly ShownRun[]): void {
  let lit: ShownRun | undefined;
  const light = (target: EventTarget | null) => {
    const mark = target instanceof Element ? target.closest('.SharedPiece, .PairStrip a') : null;
    const id = mark && runsOf(mark)[0];
    const run = id ? runs.find((each) => each.id === id) : undefined;
    if (run === lit) return;
    for (const each of lit?.marks ?? []) each.removeAttribute('data-lit');
    for (const each of run?.marks ?? []) each.setAttribute('data-lit', '');
    lit = run;
  };
  const map = document.querySelector('.PairMap');
  for (const place of [root, ...(map ? [map] : [])])
    for (const kind of ['pointerover', 'focusin'])
      place.addEventListener(kind, ({ target }) => light(target));
  for (const place of [root, ...(map ? [map] : [])])
    place.addEventListener('pointerleave', () => light(null));
}
