/** Puts search results on the page. All markup comes from the page's own templates. */
import { markHits } from '../search/marks.ts';
import type { SearchHit } from '../search/record.ts';

/** What the page knows by itself: names that the index holds only as ids. */
export interface PageNames {
  /** Plan ids in plan order. */
  plans: readonly string[];
  /** By section key. */
  sections: Readonly<Record<string, string>>;
}

/**
 * Appends hits to the list of groups, one group a plan. A hit of the last group's plan joins it.
 * @param hits in plan order
 * @param counts all hits by plan id, shown or not
 * @param phrases what to mark
 */
export function appendHits(
  root: HTMLElement,
  hits: readonly SearchHit[],
  counts: ReadonlyMap<string, number>,
  phrases: readonly string[],
): void {
  const results = one(root, '[data-results]');
  const { sections } = readNames(root);
  for (const hit of hits) {
    const last = results.lastElementChild;
    const group =
      last instanceof HTMLElement && last.dataset['plan'] === hit.plan
        ? last
        : newGroup(root, hit.plan, counts.get(hit.plan) ?? 0);
    if (group !== last) results.append(group);
    const path = [planName(root, hit.plan), sections[hit.section], hit.measureTitle];
    one(group, 'ol').append(newHit(root, hit, path.filter((step) => !!step).join(' › '), phrases));
  }
}

/** Says which plans have no hit, each with its name; empty when every plan has one. */
export function showSilentPlans(root: HTMLElement, silent: readonly string[]): void {
  const line = one(root, '[data-silent-plans]');
  line.hidden = silent.length === 0;
  const list = one(line, 'ul');
  list.replaceChildren(
    ...silent.map((plan) => {
      const item = document.createElement('li');
      item.dataset['plan'] = plan;
      item.dataset['silent'] = '';
      item.append(cloneTemplate(root, `[data-plan-name="${plan}"]`));
      return item;
    }),
  );
}

/** The names that the page was built with. */
export function readNames(root: HTMLElement): PageNames {
  const templates = root.querySelectorAll<HTMLElement>('[data-plan-name]');
  return {
    plans: Array.from(templates, (template) => template.dataset['planName'] ?? ''),
    sections: JSON.parse(root.dataset['sections'] ?? '{}') as Record<string, string>,
  };
}

function newGroup(root: HTMLElement, plan: string, count: number): HTMLElement {
  const group = cloneTemplate(root, '[data-template="group"]');
  group.dataset['plan'] = plan;
  one(group, '[data-name]').replaceWith(cloneTemplate(root, `[data-plan-name="${plan}"]`));
  one(group, '[data-count]').prepend(String(count));
  return group;
}

function newHit(
  root: HTMLElement,
  hit: SearchHit,
  path: string,
  phrases: readonly string[],
): HTMLElement {
  const item = cloneTemplate(root, '[data-template="hit"]');
  item.dataset['clause'] = hit.clause;
  const link = one(item, 'a');
  link.setAttribute('href', hit.url);
  link.textContent = path;
  one(item, '[data-sentence]').append(
    ...markHits(hit.text, phrases).map(({ text, hit: marked }) => {
      if (!marked) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  return item;
}

function planName(root: HTMLElement, plan: string): string {
  const template = root.querySelector<HTMLTemplateElement>(`[data-plan-name="${plan}"]`);
  return template?.content.querySelector('.name')?.textContent.trim() ?? plan;
}

/** A copy of the one element in a template. */
function cloneTemplate(root: HTMLElement, selector: string): HTMLElement {
  const content = root.querySelector<HTMLTemplateElement>(selector)?.content.firstElementChild;
  if (!content) throw new Error(`the search page has no template ${selector}`);
  return content.cloneNode(true) as HTMLElement;
}

/** The first match inside `within`. @throws when there is none: the page and script disagree */
export function one(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}
