import { element, query } from '#src/browser/element.ts';

/**
 * A copy of a plan's name with its avatar and badges as the build wrote it, without its link, and
 * without colour: there are not as many as plans.
 */
export function copyPlanName(within: HTMLElement): HTMLElement {
  const copy = query(within, '.PlanName').cloneNode(true) as HTMLElement;
  for (const each of [copy, query(copy, '.Avatar')]) delete each.dataset['planIndex'];
  const name = query(copy, '.name');
  name.replaceWith(element('span', { class: 'name' }, name.textContent.trim()));
  return copy;
}
