import { findFindings } from '#src/features/compare/model/topic-findings.ts';
import { element, query } from '#src/browser/element.ts';
import type { Comparison } from './comparison.ts';
import type { TableRow } from './read-table.ts';
import { topicsShown } from './show-choice.ts';
import { panelWords } from './words.ts';

/** Of one topic, what stands beside its name in a list of findings. */
type Entry = readonly [row: TableRow, words: string];

let built: ChildNode[] | undefined;

/** Reads the findings under the table anew for the plans shown; those of the page itself come back with its plans. */
export function showFindings(page: Comparison): void {
  const { state, table } = page;
  const box = query(document, '.TopicFindings');
  built ??= [...box.childNodes];
  if (state.plans.join() === table.defaults.join()) return box.replaceChildren(...built);
  const words = panelWords.findings;
  const findings = findFindings(topicsShown(page));
  const { plans, absent, shared, alone, numbered } = findings;
  const others = (mentioning: readonly string[]) =>
    mentioning.length > 0 ? words.mentionedBy(page.listNames(mentioning)) : '';
  const ofOne = [...alone].flatMap(([plan, topics]) => [
    element('dt', {}, page.nameOf(plan)),
    element('dd', {}, linksTo(topics.map((each) => [each.topic, others(each.mentioning)]))),
  ]);
  box.replaceChildren(
    ...(absent.length > 0 ? [element('p', {}, words.absent(page.listNames(absent)))] : []),
    element('h3', {}, words.shared(plans)),
    shared.length > 0
      ? linksTo(shared.map(({ topic }) => [topic, '']))
      : element('p', {}, words.noShared(plans)),
    element('h3', {}, words.alone),
    ofOne.length > 0 ? element('dl', {}, ...ofOne) : element('p', {}, words.noAlone),
    element('h3', {}, words.numbered),
    numbered.length > 0
      ? linksTo(numbered.map((each) => [each.topic, page.listNames(each.plans)]))
      : element('p', {}, words.noNumbered),
  );
}

function linksTo(entries: readonly Entry[]): HTMLElement {
  const items = entries.map(([row, words]) => {
    const link = element('a', { href: `#${row.element.id}` }, row.name);
    return element('li', {}, link, ' ', element('span', {}, words));
  });
  return element('ul', { class: 'TopicLinks' }, ...items);
}
