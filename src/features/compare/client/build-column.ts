/** A column that came as data, in the same elements as the columns that the page was built with. */
import { cutAtSpans, type Segment } from '#src/text/mark-quotas.ts';
import {
  kindOfCell,
  type TopicClause,
  type TopicColumn,
} from '#src/features/compare/model/topic-table.ts';
import { element } from '#src/browser/element.ts';
import { panelWords as words } from './panel-words.ts';
import { badge, planName } from './plan-name.ts';
import { readCell, type CompareTable, type TableColumn } from './read-table.ts';
import { nameInPage } from './words.ts';

/**
 * Builds head and cells for every row of the table.
 * @param index the plan's colour on this page
 */
export function buildColumn(table: CompareTable, data: TopicColumn, index: number): TableColumn {
  const { plan } = data;
  const name = table.plans.get(plan.id)?.name ?? plan.short;
  const choice = { ...plan, name };
  const part = data.present ? `#${plan.id}-${table.section}` : '';
  const head = element('th', { scope: 'col', 'data-plan': plan.id });
  head.append(planName(choice, index, `${table.pages}plans/${plan.id}/${part}`));
  if (data.codedBy === 'rule')
    head.append(' ', badge('rule', words.codedByRule, words.codedByRuleNote));
  const cells = table.rows.map(({ topic }, row) => {
    const cell = buildCell(table, data, topic);
    cell.prepend(
      element('p', { class: 'TopicCell-plan', 'data-plan-index': String(index) }, nameInPage(name)),
    );
    if (!data.present) cell.append(row === 0 ? absentSection(table, data) : hidden());
    return [topic, readCell(cell)] as const;
  });
  return { head, cells: new Map(cells) };
}

function buildCell(
  table: CompareTable,
  { plan, present, cells }: TopicColumn,
  topic: string,
): HTMLTableCellElement {
  const clauses = cells[topic] ?? [];
  const cell = element('td', {
    class: 'TopicCell',
    id: `cell-${topic}-${plan.id}`,
    'data-plan': plan.id,
  });
  if (!present) cell.dataset['silent'] = 'section';
  else if (clauses.length === 0) {
    cell.dataset['silent'] = 'topic';
    cell.append(element('p', { class: 'TopicCell-silence' }, words.silence.topic));
  }
  clauses.forEach((clause, index) => {
    const continues = index > 0 && clauses[index - 1]?.measure === clause.measure;
    cell.append(buildClause(table, clause, plan.id, continues));
  });
  cell.dataset['kind'] = kindOfCell(present, clauses);
  return cell;
}

function buildClause(
  table: CompareTable,
  clause: TopicClause,
  plan: string,
  continues: boolean,
): HTMLElement {
  const made = element('div', {
    class: 'TopicClause',
    'data-clause': clause.clause,
    'data-measure': clause.measure ?? '',
    ...(continues ? { 'data-continues': '' } : {}),
  });
  made.append(
    measureName(table, clause, plan),
    element(
      'p',
      { class: 'TopicClause-text', lang: 'zh-CN' },
      ...cutAtSpans(clause.text, clause.quotas).map(segmentNode),
    ),
    element('a', {
      class: 'TopicClause-place',
      href: under(table.pages, clause.url),
      'aria-label': words.clausePlace,
    }),
  );
  for (const topic of clause.alsoIn) {
    const name = table.rows.find((row) => row.topic === topic)?.name ?? topic;
    const link = element('a', { href: `#cell-${topic}-${plan}` }, name);
    made.append(element('p', { class: 'TopicClause-also' }, words.alsoIn, ' ', link));
  }
  return made;
}

function measureName(
  table: CompareTable,
  { measure, label, title }: TopicClause,
  plan: string,
): HTMLElement {
  if (measure === null)
    return element('span', { class: 'TopicClause-measure' }, words.introduction);
  const link = element('a', {
    class: 'TopicClause-measure',
    lang: 'zh-CN',
    href: `${table.pages}plans/${plan}/#${measure}`,
  });
  if (label) link.append(element('span', { class: 'label' }, label));
  link.append(' ', title);
  return link;
}

/** One mark inside another for each number that shares the words, as QuotaMark prints them. */
function segmentNode({ text, quotaIds = [] }: Segment): Node | string {
  return quotaIds.reduceRight<Node | string>(
    (inner, id) => element('mark', { class: 'QuotaMark', 'data-quota': id }, inner),
    text,
  );
}

/** Note that the section is missing, with the places that treat the matter. */
function absentSection(table: CompareTable, { nearest }: TopicColumn): HTMLElement {
  const silence = element('span', {}, words.silence.section);
  const made = element('div', { class: 'AbsentSection' });
  made.append(element('p', { class: 'Silence', 'data-block': '' }, silence));
  if (nearest.length === 0) return made;
  const places = nearest.map(({ url, title }) =>
    element('li', {}, element('a', { href: under(table.pages, url), lang: 'zh-CN' }, title)),
  );
  made.append(element('p', {}, words.elsewhere(table.name)), element('ul', {}, ...places));
  return made;
}

function hidden(): HTMLElement {
  return element('p', { class: 'visually-hidden' }, words.silence.section);
}

/** Address of a path. @param path from the root of the pages: `/plans/hebi/#hebi-youth` */
function under(pages: string, path: string): string {
  return `${pages}${path.replace(/^\/+/, '')}`;
}
