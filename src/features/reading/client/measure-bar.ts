/**
 * Tells the styles how high the tools are, which stay at the top of a wide window: they take one line or more,
 * by language, size of type and choice. Told at once, too: the browser is about to go where the address says.
 */
export function measureBar(reading: HTMLElement, tools: HTMLElement): void {
  const measure = () => reading.style.setProperty('--bar-size', `${tools.offsetHeight}px`);
  measure();
  new ResizeObserver(measure).observe(tools);
}
