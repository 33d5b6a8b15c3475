import { cutTokens } from '#src/features/compare/model/cut-tokens.ts';

/** Cuts the texts into words while nothing else is to be done, so that a first baseline shows soon. */
export function prepareWording(element: HTMLTableElement): void {
  if (!('requestIdleCallback' in window)) return;
  const clauses = element.querySelectorAll('.TopicClause-text');
  const texts = Array.from(clauses, ({ textContent }) => textContent);
  const step = (deadline: IdleDeadline) => {
    while (texts.length > 0 && deadline.timeRemaining() > 1) cutTokens(texts.pop() ?? '');
    if (texts.length > 0) requestIdleCallback(step);
  };
  requestIdleCallback(step);
}
