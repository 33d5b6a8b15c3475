/**
 * The pages on one part of one plan, “我是…在…”: every phrase is the plan's own, at its place in the file as received, or
 * a template of ours; what they count is counted here from the open data, by a way of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { ownPlanPath } from '#src/corpus/own-plan-path.ts';
import { namedSection } from '#src/corpus/sections.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { agencyGloss } from '#src/i18n/agency-names.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { GROUP_KEYS, PROJECT_KEYS } from '#src/schemas/vocabulary.ts';
import { readTable } from './open-data.ts';
import { attributesOf, closest, openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

type Element = ReturnType<typeof openBuilt>[number];

const plans = readTable('plans');
const clauses = readTable('clauses');
const quotas = readTable('quotas');
const measures = readTable('measures');
const responsibilities = readTable('responsibilities');
const cells = readTable('comparison');
const noise = readTable('noise');
const KEYS = [...GROUP_KEYS, ...PROJECT_KEYS];
const pages = plans.flatMap((plan) =>
  KEYS.flatMap((section) =>
    ['zh', 'en'].map((language) => {
      const own = ownPlanPath(plan.id, section);
      return { plan, section, language, path: language === 'en' ? `/en${own}` : own };
    }),
  ),
);
type Page = (typeof pages)[number];

/** The plan as received, in which spans are places. */
const sources = new Map(
  plans.map(({ id }) => [id, readFileSync(join(BUILT.dist, `data/sources/${id}.txt`), 'utf8')]),
);

/** What stands at a place of the file, without blanks and noise, which no page shows. */
function wordsAt(plan: string, start: number, end: number): string {
  const own = noise.filter((row) => row.plan === plan);
  const characters = [...(sources.get(plan) ?? '').slice(start, end)];
  return bare(
    characters
      .filter((_, at) => !own.some(({ span }) => span.start <= start + at && start + at < span.end))
      .join(''),
  );
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

function contentOf({ path }: Page): Element {
  const [article] = select(openBuilt(path), '.OwnPlan');
  if (!article) throw new Error(`${path} has no article`);
  return article;
}

/** Each text within an element, with the element that it stands in; not of scripts. */
function textsIn(element: Element): { text: string; element: Element }[] {
  return element.childNodes.flatMap((node) => {
    if (defaultTreeAdapter.isTextNode(node))
      return node.value.trim() ? [{ text: node.value.trim(), element }] : [];
    const isElement = defaultTreeAdapter.isElementNode(node) && node.tagName !== 'script';
    return isElement ? textsIn(node) : [];
  });
}

/** How much a part has; undefined where the plan has none. */
function countsOf(plan: string, section: string) {
  const isHere = (row: { plan: string; section: string }) =>
    row.plan === plan && row.section === section;
  const own = clauses.filter(isHere);
  if (own.length === 0) return undefined;
  const titled = measures.filter((row) => isHere(row) && row.label !== '').length;
  return { measures: titled, clauses: own.length, quotas: quotas.filter(isHere).length };
}

function answerOf(
  plan: string,
  section: string,
  { ownPlan: words }: ReturnType<typeof messagesFor>,
) {
  const counts = countsOf(plan, section);
  if (!counts) return words.absent;
  return `${words.measures(counts)}${words.comma}${words.targets(counts.quotas)}`;
}

/** Topics of a part that others write on: those on which the plan is silent, or which it mentions. */
function othersTopics({ plan, section }: Page, states: readonly string[]) {
  const own = cells.filter((cell) => cell.section === section);
  return own
    .filter((cell) => cell.plan === plan.id && states.includes(cell.state))
    .flatMap(({ topic, topicName }) => {
      const writing = own.filter(
        (cell) => cell.topic === topic && ['number', 'text'].includes(cell.state),
      );
      return writing.length > 0 ? [{ topic, topicName, plans: writing.length }] : [];
    });
}

/** What may stand under each template of a page. */
function templatesOf(page: Page): Record<string, readonly (string | undefined)[]> {
  const { plan, section, language } = page;
  const messages = messagesFor(language);
  const { ownPlan: words, responsibility, readAloud, time } = messages;
  const places = plans.map((each) => placeOfPlan(each, messages));
  const short = (key: string) => nameIn(namedSection(key as (typeof KEYS)[number]).short, messages);
  const counts = countsOf(plan.id, section);
  const isHere = (row: { plan: string; section: string }) =>
    row.plan === plan.id && row.section === section;
  const own = clauses.filter(isHere);
  const period = { plans: 1, ended: 1, year: plan.period.end };
  const characters = own.reduce((sum, { text }) => sum + text.length, 0);
  const topics = othersTopics(page, ['none', 'absent', 'mention']);
  return {
    switch: [
      ...[words.iAm, words.iAsk, words.at, words.groups, words.projects],
      ...KEYS.map((key) => words.who[key] ?? short(key)),
      ...places,
    ],
    answer: counts
      ? [(words.measures(counts) + words.comma).trim(), words.targets(counts.quotas)]
      : [words.absent],
    absent: [
      words.absentNote(placeOfPlan(plan, messages), short(section)),
      words.elsewhere.trim(),
      ...KEYS.map((key) => words.elsewhereOf(short(key))),
    ],
    marks: [
      plan.status === 'draft' ? messages.reading.draftShort : undefined,
      plan.level === 'prefecture' ? messages.levelNote.prefecture : undefined,
      time.ended(period, true),
      time.ended(period, false),
    ],
    tools: [readAloud.largeType, readAloud.read, readAloud.stop, messages.sharing.share],
    subject: quotas.filter(isHere).map(({ subject }) => nameIn(subject, messages)),
    written: [words.written(counts?.quotas ?? 0)],
    bodies: [
      ...[words.bodies, words.noBodies, responsibility.openList],
      ...responsibilities
        .filter(isHere)
        .flatMap((body) => [
          agencyGloss(body, messages),
          `“${responsibility.words[body.roleWord] ?? ''}”`,
          ...body.alsoUnder.map((word) => responsibility.alsoUnder(word)),
        ]),
    ],
    topics: [
      ...[words.silent, words.silentNone, words.silentNote, words.mentioned.trim()],
      ...topics.map(({ topicName, plans: count }) =>
        words.topic(nameIn(topicName, messages), count),
      ),
    ],
    others: [
      ...[words.others, words.compare(short(section))],
      ...places,
      ...plans.map(({ id }) => answerOf(id, section, messages)),
    ],
    text: [words.text],
    size: [words.size(own.length, characters), words.whole],
  };
}

describe.each(atLeastOne(pages))('$path', (page) => {
  const { plan, section, language } = page;
  const messages = messagesFor(language);
  const { ownPlan: words } = messages;
  const isHere = (row: { plan: string; section: string }) =>
    row.plan === plan.id && row.section === section;
  const spansIn = (selector: string) =>
    attributesOf(selectIn(contentOf(page), `${selector} [data-span]`), 'data-span');

  test('every phrase is at its place in the file, or a template', () => {
    const allowed = templatesOf(page);
    const foreign = atLeastOne(textsIn(contentOf(page))).flatMap(({ text, element }) => {
      const span = closest(element, '[data-span]');
      const [start = 0, end = 0] = ((span && attributeOf(span, 'data-span')) ?? '')
        .split('-')
        .map(Number);
      if (span) {
        const [shown, written] = [bare(textOf(span)), wordsAt(plan.id, start, end)];
        return shown === written ? [] : [`${shown} at ${start}: ${written}`];
      }
      const template = closest(element, '[data-template]');
      const key = (template && attributeOf(template, 'data-template')) ?? 'none';
      // Names within a gloss are set apart as Chinese.
      const gloss = closest(element, '.gloss');
      const phrase = gloss ? textOf(gloss).trim() : text;
      return allowed[key]?.includes(phrase) ? [] : [`${key}: ${phrase}`];
    });
    expect(foreign).toEqual([]);
  });

  test('beside the article stands only the way to it', () => {
    const inMain = readPages().find(({ path }) => path === BUILT.base + page.path.slice(1));
    const [main] = select(inMain?.elements ?? [], 'main');
    const children =
      main?.childNodes.filter((node) => defaultTreeAdapter.isElementNode(node)) ?? [];
    expect(attributesOf(children as Element[], 'class')).toEqual(['Breadcrumbs', 'OwnPlan']);
  });

  test('answers first, and so does its title', () => {
    const [heading] = select(openBuilt(page.path), 'h1').map(textOf);
    const answer = answerOf(plan.id, section, messages);
    expect(bare(heading ?? '')).toBe(bare(answer));
    const [title = ''] = select(openBuilt(page.path), 'title').map(textOf);
    const [description] = select(openBuilt(page.path), 'meta[name="description"]');
    // Where the whole answer is too long for a title, its second half stands there: the numbers.
    expect(title).toContain(answer.split(/，|, /u).at(-1));
    expect((description && attributeOf(description, 'content')) ?? '').toContain(answer);
    for (const said of [title, (description && attributeOf(description, 'content')) ?? ''])
      expect(said).toContain(placeOfPlan(plan, messages));
  });

  test('has the whole text: titles, sentences, and each body once in each role', () => {
    const own = clauses.filter(isHere).map(({ span }) => `${span.start}-${span.end}`);
    expect(spansIn('.OwnText [data-clause]')).toEqual(own);
    const titles = measures.filter((row) => isHere(row) && row.label !== '');
    const shown = selectIn(contentOf(page), '.OwnText h4').map((each) => bare(textOf(each)));
    expect(shown).toEqual(titles.map(({ title }) => bare(title)));
    const bodies = responsibilities.filter(isHere).map(({ role, name }) => `${role} ${name}`);
    expect(selectIn(contentOf(page), '.OwnWho dd li [data-span]')).toHaveLength(
      new Set(bodies).size,
    );
  });

  test('shows each number, and its sentence', () => {
    const own = quotas.filter(isHere);
    const figures = selectIn(contentOf(page), '.OwnFigures li');
    expect(attributesOf(figures, 'data-quota')).toEqual(own.map(({ id }) => id));
    const sentences = attributesOf(
      selectIn(contentOf(page), '.OwnWritten [data-clause]'),
      'data-clause',
    );
    expect(sentences).toEqual([...new Set(own.map(({ clause }) => clause))]);
  });

  test('lists what others write on and it does not', () => {
    const silent = selectIn(contentOf(page), '.OwnTopics [data-silent]').map((each) =>
      textOf(each).trim(),
    );
    const wanted = othersTopics(page, ['none', 'absent']).map(({ topicName, plans: count }) =>
      words.topic(nameIn(topicName, messages), count),
    );
    expect(silent).toEqual(wanted);
  });

  test('leads to the same part of every other plan, and to its comparison', () => {
    const links = attributesOf(selectIn(contentOf(page), '.OwnOthers a'), 'href');
    const root = BUILT.base.replace(/\/$/, '') + (language === 'en' ? '/en' : '');
    const kind = (GROUP_KEYS as readonly string[]).includes(section) ? 'groups' : 'projects';
    expect(links).toEqual([
      ...plans.filter(({ id }) => id !== plan.id).map(({ id }) => root + ownPlanPath(id, section)),
      `${root}/${kind}/${section}/`,
    ]);
  });
});

// Read in the texts: 泰山 has three items for its elderly and no number in them; it has no part on talent, of which its
// part on the grassroots speaks; 青铜峡 gives its industrial workers two numbers.
test.each([
  ['/plans/taishan/elderly/', '3条措施，没有一项数字指标'],
  ['/plans/taishan/talent/', '没有这一部分'],
  ['/plans/qingtongxia/workers/', '4条措施，2项数字指标'],
])('%s says %s', (path, answer) => {
  expect(select(openBuilt(path), 'h1').map((each) => bare(textOf(each)))).toEqual([answer]);
});

test('a part that a plan lacks is a silence, with what others have and where its matter stands', () => {
  const page = openBuilt('/plans/taishan/talent/');
  const silences = attributesOf(select(page, 'h1 [data-silent]'), 'data-silent');
  expect(silences).toEqual(['absent']);
  expect(select(page, '.OwnTopics [data-silent="absent"]').length).toBeGreaterThan(5);
  expect(select(page, '.OwnAnswer [data-template="absent"]').map(textOf).join('')).toContain(
    '加强基层科普服务体系和专兼职科普队伍建设',
  );
});
