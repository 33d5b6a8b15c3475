import type { PlanChoice } from '#src/features/compare/model/plan-choice.ts';
import { element } from '#src/browser/element.ts';
import { panelWords as words } from './panel-words.ts';
import { nameInPage } from './words.ts';

/** Name with avatar and badges, as the component PlanName prints it. */
export function planName(
  plan: PlanChoice,
  index: number | undefined,
  address?: string,
): HTMLElement {
  const { id, level, status } = plan;
  const name = nameInPage(plan.name);
  const colour: Record<string, string> =
    index === undefined ? {} : { 'data-plan-index': String(index) };
  const avatar = {
    class: 'Avatar',
    lang: 'zh-CN',
    'data-level': level,
    'data-status': status,
    'aria-hidden': 'true',
    ...colour,
  };
  const text = address
    ? element('a', { class: 'name', href: address }, name)
    : element('span', { class: 'name' }, name);
  const made = element(
    'span',
    { class: 'PlanName', 'data-name-of': id, ...colour },
    element('span', avatar, plan.name.zh.slice(0, 1)),
    text,
    badge(level, words.level[level], words.levelNote[level]),
  );
  if (status === 'draft') made.append(badge('draft', words.draft, words.draftNote));
  return made;
}

/** Badge as the component Badge prints it. */
export function badge(kind: string, text: string, title: string): HTMLElement {
  return element('span', { class: 'Badge', 'data-badge': kind, title }, text);
}
