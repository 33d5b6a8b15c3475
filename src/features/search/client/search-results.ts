/** Puts search results on the page. All markup comes from the page's own templates. */
import type { CatalogueRow } from '#src/features/search/model/catalogue.ts';
import { valueInDigits } from '#src/i18n/quota-in-words.ts';
import { unitInWords } from '#src/i18n/unit-words.ts';
import { markHits } from '#src/text/marks.ts';
import type { QuotaPayload } from '#src/features/search/model/passages.ts';
import type { SearchHit } from '#src/features/search/model/record.ts';
import { copyTemplate, query } from '#src/browser/element.ts';
import { fill } from '#src/browser/fill.ts';
import type { SearchPageData } from '#src/features/search/model/page-data.ts';

/** A record with its text. */
export interface ShownRecord {
  row: CatalogueRow;
  hit: SearchHit;
}

/** Context that all results of an answer have in common. */
export interface ResultView {
  root: HTMLElement;
  pageData: SearchPageData;
  /** Phrases to mark. */
  phrases: readonly string[];
}

/**
 * Appends hits to the list of groups, one group a plan. A hit of the last group's plan joins it.
 * @param counts all hits by plan id, shown or not; undefined for one list of all
 */
export function appendHits(
  view: ResultView,
  records: readonly ShownRecord[],
  counts: ReadonlyMap<string, number> | undefined,
): void {
  const results = query(view.root, '[data-results]');
  for (const record of records) {
    const plan = counts ? (record.row.plan ?? '') : 'all';
    const last = results.lastElementChild;
    const group =
      last instanceof HTMLElement && last.dataset['group'] === plan
        ? last
        : newGroup(view, plan, counts?.get(plan));
    if (group !== last) results.append(group);
    query(group, 'ol').append(newHit(view, record));
  }
}

/** One hit: its path, its sentence with every place marked. */
export function newHit(view: ResultView, { row, hit }: ShownRecord): HTMLElement {
  const item = copyTemplate(view.root, '[data-template="hit"]');
  if (row.kind === 'clause') item.dataset['clause'] = hit.place;
  else item.dataset[row.kind] = hit.place;
  const { pageData, phrases } = view;
  const last = row.kind === 'responsibility' ? [hit.payload, pageData.bodies] : [hit.payload];
  const path =
    row.kind === 'note' ? [hit.payload, hit.fields[0]] : [...placeOf(view, row), ...last];
  const link = query(item, 'a');
  link.setAttribute('href', addressOf(view, hit, row.kind === 'note' ? [] : phrases));
  link.append(...pathNodes(path.flatMap((step) => (step ? [step] : []))));
  const fields = row.kind === 'note' ? hit.fields.slice(1) : hit.fields;
  const sentence = query(item, '[data-sentence]');
  for (const [index, field] of fields.entries()) {
    if (index > 0) sentence.append(document.createElement('br'));
    sentence.append(...markedNodes(row.kind === 'note' ? excerpt(field, phrases) : field, phrases));
  }
  return item;
}

/** One title of a measure or part. */
export function newTitle(view: ResultView, { row, hit }: ShownRecord): HTMLElement {
  const item = copyTemplate(view.root, '[data-template="title"]');
  item.dataset[row.kind] = hit.place;
  const link = query(item, 'a');
  link.setAttribute('href', addressOf(view, hit, view.phrases));
  link.append(...markedNodes(hit.fields[0] ?? '', view.phrases));
  const place = placeOf(view, row);
  query(item, '.count').textContent = (row.kind === 'section' ? place.slice(0, 1) : place).join(
    ' › ',
  );
  return item;
}

/**
 * One row of the table of quotas, the figure large.
 * @param sentence the clause that holds the quota
 */
export function newQuota(
  view: ResultView,
  { row, hit }: ShownRecord,
  sentence: string,
): HTMLElement {
  const { root, pageData, phrases } = view;
  const quota = JSON.parse(hit.payload) as QuotaPayload;
  const item = copyTemplate(root, '[data-template="quota"]');
  item.dataset['quota'] = quota.id;
  query(item, 'th').append(copyTemplate(root, `[data-plan-name="${row.plan ?? ''}"]`));
  const { comparator, unit, value } = quota;
  const { comparators } = pageData;
  query(item, '[data-comparator]').textContent =
    comparators[comparator + unit] ?? comparators[comparator] ?? '';
  const { lang } = document.documentElement;
  query(item, '.value').textContent = valueInDigits(value, { lang });
  query(item, '[data-unit]').textContent = unitInWords(unit, value, pageData.unitNames);
  const terms = [
    quota.deadline ? fill(pageData.deadline, { year: quota.deadline }) : '',
    pageData.scope[quota.scope],
    pageData.frequency[quota.frequency],
  ];
  query(item, '.terms').textContent = terms.filter((term) => !!term).join(' · ');
  const subject = lang === 'en' ? quota.subject.en : quota.subject.zh;
  query(item, '[data-subject]').append(...markedNodes(subject, phrases));
  const link = query(item, 'a');
  link.setAttribute('href', addressOf(view, hit, [hit.fields[1] ?? '']));
  link.textContent = placeOf(view, row).slice(1).join(' › ');
  query(item, '.sentence').append(
    ...markedNodes(excerpt(sentence, [hit.fields[1] ?? ''], 24), [hit.fields[1] ?? '']),
  );
  return item;
}

/** Says which plans have no hit, each with its name; empty when every plan has one. */
export function showSilentPlans(root: HTMLElement, silent: readonly string[], label = ''): void {
  const line = query(root, '[data-silent-plans]');
  line.hidden = silent.length === 0;
  query(line, '.Silence > span').textContent = label;
  query(line, 'ul').replaceChildren(
    ...silent.map((plan) => {
      const item = document.createElement('li');
      item.dataset['plan'] = plan;
      item.dataset['silent'] = '';
      item.append(copyTemplate(root, `[data-plan-name="${plan}"]`));
      return item;
    }),
  );
}

function newGroup(view: ResultView, plan: string, count: number | undefined): HTMLElement {
  const { root, pageData } = view;
  const flat = count === undefined && plan === 'all';
  const group = copyTemplate(root, `[data-template="${flat ? 'flat' : 'group'}"]`);
  group.dataset['group'] = plan;
  if (flat) return group;
  if (plan !== '') group.dataset['plan'] = plan;
  const name = plan === '' ? '[data-template="notes"]' : `[data-plan-name="${plan}"]`;
  query(group, '[data-name]').replaceWith(copyTemplate(root, name));
  query(group, '[data-count]').textContent = fill(pageData.messages.count, { count: count ?? 0 });
  return group;
}

function placeOf({ pageData }: ResultView, row: CatalogueRow): string[] {
  const plan = pageData.plans.find(({ id }) => id === row.plan)?.name ?? '';
  return [plan, pageData.sections[row.section ?? ''] ?? ''];
}

function markedNodes(text: string, phrases: readonly string[]): (string | HTMLElement)[] {
  return markHits(text, phrases).map((segment) => {
    if (!segment.hit) return segment.text;
    const mark = document.createElement('mark');
    mark.textContent = segment.text;
    return mark;
  });
}

/** A text cut to so many characters around its first hit. */
function excerpt(text: string, phrases: readonly string[], around = 90): string {
  const [before] = markHits(text, phrases);
  const start = before && !before.hit ? before.text.length : 0;
  const from = Math.max(0, start - around);
  const to = start + 2 * around;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** Steps with › between. Names of ours are in the language of the page, a plan's words in Chinese. */
function pathNodes(steps: readonly string[]): (string | HTMLElement)[] {
  return steps.flatMap((step, index) => {
    const text = document.createElement('span');
    if (/\p{Script=Han}/u.test(step)) text.lang = 'zh-CN';
    text.textContent = step;
    return index > 0 ? [' › ', text] : [text];
  });
}

/**
 * The address of a hit in the language of the page, with the words to mark there. Our notes are
 * found in Chinese and shown in Chinese.
 */
function addressOf(
  { root }: ResultView,
  { url: found }: SearchHit,
  phrases: readonly string[],
): string {
  const { base = '/', pages = base } = root.dataset;
  const isPlan = found.startsWith(`${base}plans/`);
  const url = isPlan ? pages + found.slice(base.length) : found;
  const words = phrases.filter((phrase) => phrase !== '');
  if (words.length === 0) return url;
  const [page = '', anchor = ''] = url.split('#');
  return `${page}?${words.map((word) => `hl=${encodeURIComponent(word)}`).join('&')}#${anchor}`;
}
