/** Puts search results on the page. All markup comes from the page's own templates. */
import type { CatalogueRow } from '#src/features/search/model/catalogue.ts';
import type { ReadRecord } from '#src/features/search/model/engine.ts';
import { markHits } from '#src/text/marks.ts';
import { splitAtWideCommas, WIDE_COMMA_CLASS } from '#src/text/wide-commas.ts';
import type { QuotaPayload } from '#src/features/search/model/passages.ts';
import type { SearchHit } from '#src/features/search/model/record.ts';
import { copyTemplate, element, query } from '#src/browser/element.ts';
import type { SearchSite } from './search-answer.ts';

/** Context that all results of an answer have in common. */
export interface ResultView {
  site: SearchSite;
  /** Phrases to mark. */
  phrases: readonly string[];
}

type Content = (string | Node)[];

/**
 * Appends hits to the list of groups, one group a plan. A hit of the last group's plan joins it.
 * @param countOf words for the number of hits of a plan, shown or not; undefined for one list of all
 */
export function appendHits(
  view: ResultView,
  records: readonly ReadRecord[],
  countOf: ((plan: string) => string) | undefined,
): void {
  const results = query(view.site.root, '[data-results]');
  for (const record of records) {
    const plan = countOf ? (record.row.plan ?? '') : 'all';
    const last = results.lastElementChild;
    const isOfLast = last instanceof HTMLElement && last.dataset['group'] === plan;
    const group = isOfLast ? last : newGroup(view.site, plan, countOf?.(plan));
    if (!isOfLast) results.append(group);
    query(group, 'ol').append(newHit(view, record));
  }
}

/** One hit: its path, its sentence with every place marked. */
export function newHit(view: ResultView, { row, hit }: ReadRecord): HTMLElement {
  const { site, phrases } = view;
  const isNote = row.kind === 'note';
  const place = isNote ? [] : placeOf(site, row);
  const last = isNote ? hit.fields[0] : row.kind === 'responsibility' ? site.pageData.bodies : '';
  const path = [...place, hit.payload, last].flatMap((step) => (step ? [step] : []));
  const fields = isNote ? hit.fields.slice(1).map((field) => excerpt(field, phrases)) : hit.fields;
  const item = fillTemplate(site.root, 'hit', {
    a: pathNodes(path),
    '[data-sentence]': fields.flatMap((field, index) => [
      ...(index > 0 ? [element('br')] : []),
      ...markedNodes(field, phrases),
    ]),
  });
  item.dataset[row.kind] = hit.place;
  return setAddress(item, view.site, hit, isNote ? [] : phrases);
}

/** One title of a measure or part. */
export function newTitle({ site, phrases }: ResultView, { row, hit }: ReadRecord): HTMLElement {
  const place = placeOf(site, row);
  const item = fillTemplate(site.root, 'title', {
    a: markedNodes(hit.fields[0] ?? '', phrases),
    '.count': [(row.kind === 'section' ? place.slice(0, 1) : place).join(' › ')],
  });
  item.dataset[row.kind] = hit.place;
  return setAddress(item, site, hit, phrases);
}

/**
 * One row of the table of quotas, the figure large.
 * @param sentence the clause that holds the quota
 */
export function newQuota(
  { site, phrases }: ResultView,
  { row, hit }: ReadRecord,
  sentence: string,
): HTMLElement {
  const { root } = site;
  const { id, subject, words } = JSON.parse(hit.payload) as QuotaPayload;
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const { before, digits, unit, terms } = words[language];
  const quoted = [hit.fields[1] ?? ''];
  const item = fillTemplate(root, 'quota', {
    th: [copyTemplate(root, `[data-plan-name="${row.plan ?? ''}"]`)],
    '[data-comparator]': [before],
    '.value': [digits],
    '[data-unit]': [unit],
    '.terms': pathNodes(terms, ' · '),
    '[data-subject]': markedNodes(subject[language], phrases),
    a: [placeOf(site, row).slice(1).join(' › ')],
    '.sentence': markedNodes(excerpt(sentence, quoted, 24), quoted),
  });
  item.dataset['quota'] = id;
  return setAddress(item, site, hit, quoted);
}

/** The name of a plan that has no hit. */
export function newSilentPlan({ root }: SearchSite, plan: string): HTMLElement {
  const attributes = { 'data-plan': plan, 'data-silent': 'none' };
  return element('li', attributes, copyTemplate(root, `[data-plan-name="${plan}"]`));
}

/** @param count of all its hits, in words; undefined for one list of all */
function newGroup({ root }: SearchSite, plan: string, count: string | undefined): HTMLElement {
  if (count === undefined) {
    const flat = copyTemplate(root, '[data-template="flat"]');
    flat.dataset['group'] = plan;
    return flat;
  }
  const name = plan === '' ? '[data-template="notes"]' : `[data-plan-name="${plan}"]`;
  const group = fillTemplate(root, 'group', { '[data-count]': [count] });
  query(group, '[data-name]').replaceWith(copyTemplate(root, name));
  group.dataset['group'] = plan;
  if (plan !== '') group.dataset['plan'] = plan;
  return group;
}

/** A copy of a template of the page with contents by selector. */
function fillTemplate(
  root: HTMLElement,
  name: string,
  contents: Readonly<Record<string, Content>>,
): HTMLElement {
  const item = copyTemplate(root, `[data-template="${name}"]`);
  for (const [selector, content] of Object.entries(contents))
    query(item, selector).append(...content);
  return item;
}

function placeOf({ pageData }: SearchSite, row: CatalogueRow): string[] {
  const plan = pageData.plans.find(({ id }) => id === row.plan)?.name ?? '';
  return [plan, pageData.sections[row.section ?? ''] ?? ''];
}

function markedNodes(text: string, phrases: readonly string[]): Content {
  return markHits(text, phrases).flatMap((segment) => {
    const words = withWideCommas(segment.text);
    return segment.hit ? [element('mark', {}, ...words)] : words;
  });
}

/** Words of a plan, half-width commas between Chinese set as wide as others. */
function withWideCommas(text: string): Content {
  return splitAtWideCommas(text).flatMap((words, index) =>
    index > 0 ? [element('span', { class: WIDE_COMMA_CLASS }, ','), words] : [words],
  );
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
function pathNodes(steps: readonly string[], separator = ' › '): Content {
  return steps.flatMap((step, index) => {
    const language = /\p{Script=Han}/u.test(step) ? { lang: 'zh-CN' } : {};
    return [...(index > 0 ? [separator] : []), element('span', language, step)];
  });
}

/**
 * Links an item to its hit in the language of the page, with the words to mark there. Our notes are
 * found in Chinese and shown in Chinese.
 */
function setAddress(
  item: HTMLElement,
  { base, pages }: SearchSite,
  { url: found }: SearchHit,
  phrases: readonly string[],
): HTMLElement {
  const isPlan = found.startsWith(`${base}plans/`);
  const [page = '', anchor = ''] = (isPlan ? pages + found.slice(base.length) : found).split('#');
  const words = phrases.filter((phrase) => phrase !== '');
  const marked = words.map((word) => `hl=${encodeURIComponent(word)}`).join('&');
  const search = marked === '' ? '' : `?${marked}`;
  query(item, 'a').setAttribute('href', `${page}${search}#${anchor}`);
  return item;
}
