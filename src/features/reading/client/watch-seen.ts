/** Tells which clauses the window shows, at first and whenever that changes. */
export function watchSeen(
  text: HTMLElement,
  signal: AbortSignal,
  show: (first: HTMLElement, last: HTMLElement) => void,
): void {
  const clauses = [...text.querySelectorAll<HTMLElement>('[data-clause]')];
  let asked = false;
  const look = () => {
    asked = false;
    const seen = clauses.filter((clause) => {
      const { top, bottom } = clause.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const [first, last] = [seen[0], seen.at(-1)];
    if (first && last && !signal.aborted) show(first, last);
  };
  const ask = () => {
    if (!asked) requestAnimationFrame(look);
    asked = true;
  };
  addEventListener('scroll', ask, { signal, passive: true });
  addEventListener('resize', ask, { signal });
  ask();
}
