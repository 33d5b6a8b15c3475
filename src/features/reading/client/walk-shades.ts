import { openPlaces } from './open-places.ts';

const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * A press opens what is known of a span, and arrow keys go from one span to the next: only one of them is a
 * stop of the tab key.
 * @param runsOf all spans in their order, with the keys of their runs
 * @returns has the tab key stop at the first span from this clause on
 */
export function walkShades(
  reading: HTMLElement,
  control: HTMLElement,
  runsOf: ReadonlyMap<HTMLElement, readonly string[]>,
  signal: AbortSignal,
): (clause: HTMLElement) => void {
  const spans = [...runsOf.keys()];
  const spanOf = ({ target }: Event) =>
    spans.find((span) => target instanceof Node && span.contains(target));
  let stop: HTMLElement | undefined;
  const stopAt = (span: HTMLElement | undefined) => {
    if (stop) stop.tabIndex = -1;
    stop = span;
    if (stop) stop.tabIndex = 0;
  };
  const open = (span: HTMLElement) => {
    stopAt(span);
    void openPlaces(reading, control, span, runsOf.get(span) ?? []);
  };
  const onClick = (event: MouseEvent) => {
    const span = spanOf(event);
    // Whoever selects words asks for no more.
    if (span && getSelection()?.isCollapsed !== false) open(span);
  };
  const onKey = (event: KeyboardEvent) => {
    const span = spanOf(event);
    if (!span || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = spans[spans.indexOf(span) + (STEPS[event.key] ?? Number.NaN)];
    if (next) {
      stopAt(next);
      next.focus();
    } else if (event.key === 'Enter' || event.key === ' ') open(span);
    else return;
    event.preventDefault();
  };
  // Until a clause is in sight, as the first screen may show none.
  stopAt(spans[0]);
  reading.addEventListener('click', onClick, { signal });
  reading.addEventListener('keydown', onKey, { signal });
  return (clause) => {
    // Who walks through them is not moved.
    if (stop && stop === document.activeElement) return;
    const isBehind = (span: HTMLElement) =>
      clause.contains(span) ||
      Boolean(clause.compareDocumentPosition(span) & Node.DOCUMENT_POSITION_FOLLOWING);
    stopAt(spans.find(isBehind) ?? spans.at(-1));
  };
}
