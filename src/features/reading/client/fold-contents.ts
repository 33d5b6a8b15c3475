/** Contents that open over the text fold again when they have led somewhere, or on Escape. */
export function foldContents(toc: HTMLElement): void {
  const whole = toc.querySelector<HTMLDetailsElement>('details.whole');
  const summary = whole?.querySelector('summary');
  // Beside the text there is nothing to fold, and no summary to be seen.
  if (!whole || !summary) return;
  toc.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) whole.open = false;
  });
  toc.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !whole.open || summary.getClientRects().length === 0) return;
    whole.open = false;
    summary.focus();
  });
}
