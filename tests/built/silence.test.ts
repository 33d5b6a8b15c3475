/**
 * What pages call 提及 and 未提及, against the words that they show of the plans. The words that name a
 * topic are those of content/codebook/topics.yml, chosen by a language model; no person has checked them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pathOfSection } from '#src/corpus/sections.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { TopicsFile } from '#src/schemas/codebook.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { isOther } from '#src/text/other-topic.ts';
import { readTable } from './open-data.ts';
import { attributesOf, closest, openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

type Element = ReturnType<typeof openBuilt>[number];

const plans = readTable('plans');
const cells = readTable('comparison');
const { sections } = TopicsFile.parse(parse(readFileSync('content/codebook/topics.yml', 'utf8')));
const termsOf = new Map(
  sections.flatMap(({ topics }) => topics.map(({ id, terms }) => [id, terms ?? []])),
);
const parts = SECTION_KEYS.map((section) => ({ section, path: pathOfSection(section) }));

/** Text without white space, and as wide as the plans mostly have it. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** What the reading page of a plan shows of a part: its sentences and the titles of its items. */
function readingOf(plan: string, section: string): string {
  const part = `.SectionText[data-section="${section}"]`;
  const shown = select(
    openBuilt(`plans/${plan}/`),
    `${part} [data-clause],${part} .measure .title`,
  );
  return bare(atLeastOne(shown).map(textOf).join('\n'));
}

/** Topic and plan of a cell. */
function placeOf(cell: Element): { topic: string; plan: string } {
  const row = closest(cell, '[data-topic]');
  return {
    topic: (row && attributeOf(row, 'data-topic')) ?? '',
    plan: attributeOf(cell, 'data-plan') ?? '',
  };
}

/** What fits nowhere is no topic, and nothing is said of its empty cells. */
function isOfTopic(cell: Element): boolean {
  return !isOther(placeOf(cell).topic);
}

/** Cells of a page with a mark. */
function marked(path: string, mark: string) {
  return select(openBuilt(path), `#comparison td[${mark}]`).map((cell) => ({
    ...placeOf(cell),
    cell,
  }));
}

describe.each(atLeastOne(parts))('$path', ({ section, path }) => {
  test('marks each cell as the open data have it', () => {
    const all = select(openBuilt(path), '#comparison td[data-plan]');
    const shown = all.filter(isOfTopic).map((cell) => {
      const { topic, plan } = placeOf(cell);
      const silent = attributeOf(cell, 'data-silent');
      const only = attributeOf(cell, 'data-mention') === undefined ? undefined : 'mention';
      return [topic, plan, silent ?? only ?? 'addressed'].join(' ');
    });
    const wanted = cells
      .filter((cell) => cell.section === section)
      .map(({ topic, plan, state }) =>
        [topic, plan, ['number', 'text'].includes(state) ? 'addressed' : state].join(' '),
      );
    expect(shown.toSorted()).toEqual(wanted.toSorted());
  });

  test('calls nothing 未提及 whose words stand in that part of the plan', () => {
    const silent = marked(path, 'data-silent="none"');
    for (const { topic, plan, cell } of atLeastOne(silent)) {
      expect(textOf(cell)).toContain('未提及');
      const terms = termsOf.get(topic) ?? [];
      expect(terms, `${topic} has terms`).not.toEqual([]);
      const reading = readingOf(plan, section);
      const found = terms.filter((term) => reading.includes(bare(term)));
      expect(found, `${plan} ${topic}`).toEqual([]);
    }
  });

  test('shows with each 提及 words that stand in the place that it leads to', () => {
    const mentioned = marked(path, 'data-mention');
    for (const { topic, plan, cell } of atLeastOne(mentioned)) {
      expect(textOf(cell)).toContain('提及');
      const quoted = selectIn(cell, '.TopicMention').map((mention) => {
        const [words, place] = [
          ...selectIn(mention, 'b'),
          ...selectIn(mention, '.TopicClause-place'),
        ];
        const [, id = ''] = /#(.+)$/.exec((place && attributeOf(place, 'href')) ?? '') ?? [];
        const [target] = select(openBuilt(`plans/${plan}/`), `#${id}`);
        return {
          words: words ? bare(textOf(words)) : '',
          text: target ? bare(textOf(target)) : '',
        };
      });
      for (const { words, text } of atLeastOne(quoted))
        expect(text, `${plan} ${topic}`).toContain(words);
      const row = cells.find((each) => each.plan === plan && each.topic === topic);
      expect(quoted.map(({ words }) => words)).toEqual(row?.words.map(bare));
    }
  });
});

/** Read in the texts: both name 老年大学 in their part for the elderly, in sentences on other matters. */
test.each([['qingtongxia'], ['hebi']])('%s mentions 老年大学 for the elderly', (plan) => {
  const own = marked('groups/elderly/', 'data-mention').filter((each) => each.plan === plan);
  const words = own.flatMap(({ cell }) => selectIn(cell, 'b').map(textOf));
  expect(words.filter((each) => each.includes('老年大学'))).not.toEqual([]);
});

test('a page in English has the same marks', () => {
  for (const { path } of atLeastOne(parts))
    for (const mark of ['data-mention', 'data-silent="none"', 'data-silent="absent"']) {
      const [zh, en] = [marked(path, mark), marked(`en${path}`, mark)].map((found) =>
        found.map(({ topic, plan }) => `${topic} ${plan}`),
      );
      expect(en).toEqual(zh);
    }
});

describe('a draft and a prefecture are marked', () => {
  const apart = plans.filter(({ status, level }) => status === 'draft' || level === 'prefecture');

  test.each([
    ['groups/', '.SilenceMap g'],
    ['projects/', '.SilenceMap g'],
    ['groups/elderly/', '.TopicMap th'],
  ])('on the silence maps of %s', (path, head) => {
    for (const { id, status } of atLeastOne(apart)) {
      const heads = select(openBuilt(path), `${head}[data-plan="${id}"]`)
        .filter((each) => closest(each, '[data-topic]') === undefined)
        .map(textOf);
      for (const said of atLeastOne(heads))
        expect(said).toContain(status === 'draft' ? '征求意见稿' : '地级');
    }
  });

  test('in the matrix of the front page', () => {
    const heads = select(openBuilt('/'), '.CoverageTable thead .PlanName').map((head) =>
      attributesOf(selectIn(head, '.Badge'), 'data-badge'),
    );
    const wanted = plans.map(({ level, status }) => [
      level,
      ...(status === 'draft' ? ['draft'] : []),
    ]);
    expect(heads).toEqual(wanted);
  });

  test('in the files of the maps', () => {
    for (const { section } of atLeastOne(parts)) {
      const svg = readFileSync(join(BUILT.dist, `charts/silence-map-${section}.svg`), 'utf8');
      expect(svg).toContain('>征求意见稿<');
      expect(svg).toContain('>地级市<');
    }
  });
});

test('the head of a row counts the plans that have the part', () => {
  // 泰山 has no part on talent: read off its text by a language model.
  const heads = select(openBuilt('/projects/talent/'), '.TopicHead-count').map(textOf);
  for (const head of atLeastOne(heads)) expect(head.trim()).toMatch(/^4份中/);
});

describe('the comparison as a file', () => {
  const levelOf = new Map(readTable('plans').map(({ id, level }) => [id, level]));
  const readFile = (path: string) => {
    const text = readFileSync(join(BUILT.dist, path.replace(/\/$/, '.csv')), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    return csvParse(text.slice(1));
  };

  test.each(atLeastOne(parts))('$path has its rows, topic by topic', ({ section, path }) => {
    const own = cells.filter((cell) => cell.section === section);
    const topics = [...new Set(own.map(({ topic }) => topic))];
    const wanted = topics.flatMap((topic) => own.filter((cell) => cell.topic === topic));
    expect([...readFile(path)]).toEqual(
      atLeastOne(wanted).map(({ topicName, planName, quotas, clauses, words, texts, ...rest }) => ({
        ...rest,
        topicName_zh: topicName.zh,
        topicName_en: topicName.en,
        planName_zh: planName.zh,
        planName_en: planName.en,
        quotas: String(quotas),
        clauses: clauses.join('|'),
        words: words.join('|'),
        texts: texts.join('|'),
        plan_status: rest.status,
        plan_level: levelOf.get(rest.plan),
      })),
    );
  });

  test('pages of both languages lead to it', () => {
    for (const { path } of atLeastOne(parts))
      for (const page of [path, `en${path}`])
        expect(attributesOf(select(openBuilt(page), '.FileLinks a'), 'href')).toContain(
          BUILT.base + path.slice(1).replace(/\/$/, '.csv'),
        );
  });
});

describe('each cell of the open data', () => {
  const clauses = readTable('clauses');
  const quotas = readTable('quotas');
  const mentions = readTable('mentions');
  const absent = readTable('sections').filter(({ present }) => !present);

  test('is there once for each topic and plan, but for what fits nowhere', () => {
    const topics = readTable('topics').filter(({ id }) => !isOther(id));
    const wanted = topics.flatMap(({ id }) => plans.map((plan) => `${id} ${plan.id}`));
    expect(cells.map(({ topic, plan }) => `${topic} ${plan}`).sort()).toEqual(wanted.sort());
  });

  test('has the state that clauses, quotas, mentions and parts give it', () => {
    for (const cell of atLeastOne(cells)) {
      const isHere = (row: { plan: string; section: string }) =>
        row.plan === cell.plan && row.section === cell.section;
      const own = clauses.filter((row) => isHere(row) && row.topics.includes(cell.topic));
      const numbers = quotas.filter((row) => isHere(row) && row.topic === cell.topic).length;
      const mention = mentions.find((row) => isHere(row) && row.topic === cell.topic);
      const lacks = absent.some(({ plan, key }) => plan === cell.plan && key === cell.section);
      const addressed = numbers > 0 ? 'number' : own.length > 0 ? 'text' : undefined;
      const state = lacks ? 'absent' : (addressed ?? (mention ? 'mention' : 'none'));
      const ids = mention ? mention.clauses : own.map(({ id }) => id);
      const textById = new Map(clauses.map(({ id, text }) => [id, text]));
      expect(cell).toMatchObject({
        ...{ state, quotas: numbers, clauses: ids, words: mention?.words ?? [] },
        texts: ids.map((id) => textById.get(id)),
      });
    }
  });
});

test('silence has one pair of words on all pages and in all pictures, and what is absent is so', () => {
  const drawn = readPages().flatMap(({ path, elements }) =>
    select(elements, '[data-silent]').map((element) => ({ path, element })),
  );
  const words = atLeastOne(drawn).map(({ element }) => attributeOf(element, 'data-silent'));
  expect([...new Set(words)].sort()).toEqual(['absent', 'none']);
  const said = drawn.flatMap(({ path, element }) =>
    selectIn(element, '.Silence').map((silence) => ({ path, element, text: textOf(silence) })),
  );
  const differ = atLeastOne(said).filter(
    ({ element, text }) =>
      (attributeOf(element, 'data-silent') === 'absent') !==
      [zh, en].some(({ silence }) => text.trim() === silence.absent),
  );
  expect(differ.map(({ path, text }) => `${path} ${text}`)).toEqual([]);
});
