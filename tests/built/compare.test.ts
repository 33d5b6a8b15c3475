/** What a comparison page says in its HTML, against the open data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeOuter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { GROUP_KEYS, PROJECT_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { isOther } from '#src/text/other-topic.ts';
import { readTable } from './open-data.ts';
import { attributesOf, closest, openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, readPiece } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const PLANS = ['mengjin', 'taishan', 'yunxi', 'qingtongxia', 'hebi'];
const PAGES: [string, SectionKey][] = [
  ...GROUP_KEYS.map((key): [string, SectionKey] => [`groups/${key}/`, key]),
  ...PROJECT_KEYS.map((key): [string, SectionKey] => [`projects/${key}/`, key]),
  ['goals/', 'overview'],
  ['implementation/', 'implementation'],
];
const plans = readTable('plans');
const clauses = readTable('clauses');
const quotas = readTable('quotas');
const topics = readTable('topics');
const mentions = readTable('mentions');

describe.each(atLeastOne(PAGES))('%s', (address, section) => {
  const page = () => openBuilt(address);
  const own = topics.filter((topic) => topic.section === section);
  const isNamed = (topic: (typeof topics)[number]) =>
    Object.values(topic.clauses).some((count) => count > 0) ||
    mentions.some((mention) => mention.topic === topic.id);

  test('has a column for each plan, in order', () => {
    expect(attributesOf(select(page(), '#comparison thead th[data-plan]'), 'data-plan')).toEqual(
      PLANS,
    );
  });

  test('has a row for each topic that a plan addresses or mentions, and names the silent ones', () => {
    const named = own.filter(isNamed).map(({ id }) => id);
    expect(attributesOf(select(page(), '#comparison tbody tr'), 'data-topic')).toEqual(named);
    const silent = own.filter((topic) => !isNamed(topic) && !isOther(topic.id));
    expect(attributesOf(select(page(), '[data-unmentioned]'), 'data-unmentioned')).toEqual(
      silent.map(({ id }) => id),
    );
  });

  test('has each clause in its plan and topics, word for word', () => {
    const shown = select(page(), '#comparison [data-clause]').map((clause) => {
      const [row, cell] = [closest(clause, 'tr'), closest(clause, 'td')];
      const [text] = selectIn(clause, '.TopicClause-text');
      return [
        row && attributeOf(row, 'data-topic'),
        cell && attributeOf(cell, 'data-plan'),
        attributeOf(clause, 'data-clause'),
        text && textOf(text).trim(),
      ].join(' ');
    });
    const coded = clauses
      .filter((clause) => clause.section === section)
      .flatMap(({ id, plan, text, topics: those }) =>
        those.map((topic) => [topic, plan, id, text].join(' ')),
      );
    expect(shown.toSorted()).toEqual(coded.toSorted());
  });
});

test('numbers are marked in their clauses', () => {
  const page = openBuilt('projects/talent/');
  const own = quotas.filter(({ section }) => section === 'talent');
  for (const { id, quote } of atLeastOne(own)) {
    const [mark] = select(page, `#comparison mark[data-quota="${id}"]`);
    expect(mark && textOf(mark).trim(), id).toBe(quote);
  }
});

test('no plan has a number for the elderly, and each says so', () => {
  expect(quotas.filter(({ section }) => section === 'elderly')).toEqual([]);
  const page = openBuilt('groups/elderly/');
  expect(select(page, '.TopicMap [data-kind="text"]')).not.toEqual([]);
  expect(select(page, '.TopicMap [data-kind="number"]')).toEqual([]);
  for (const plan of atLeastOne(PLANS))
    expect(select(page, `#quotas-${plan}[data-silent]`).map(textOf).join(), plan).toContain(
      '无指标',
    );
  // In a sentence it is said once on the page.
  const said = select(page, 'main').map(textOf).join();
  expect(said.match(/均未提出指标/g)).toHaveLength(1);
});

test('a missing part is said in each cell, and what stands instead once in its column', () => {
  const page = openBuilt('projects/talent/');
  const cells = select(page, '#comparison td[data-plan="taishan"]');
  const rows = select(page, '#comparison tbody tr').length;
  expect(cells.length).toBe(rows);
  const absent = select(page, '#comparison td[data-silent="absent"]').map(textOf);
  expect(atLeastOne(absent).filter((text) => text.includes('本方案无此部分')).length).toBe(rows);
  expect(cells.flatMap((cell) => selectIn(cell, '.AbsentSection')).length).toBe(1);
  expect(select(page, 'main [data-plan="taishan"] [data-clause]')).toEqual([]);
});

test('a topic that one plan alone addresses says which others mention it', () => {
  const [note] = select(openBuilt('groups/elderly/'), '.TopicFindings dd span');
  const [row] = note ? [closest(note, 'li')] : [];
  const [link] = row ? selectIn(row, 'a') : [];
  const topic = (link && attributeOf(link, 'href'))?.replace('#topic-', '');
  const places = plans.filter(({ id }) =>
    mentions.some((mention) => mention.plan === id && mention.topic === topic),
  );
  expect(note && textOf(note).trim()).toBe(
    `（${places.map(({ short }) => short.zh).join('、')}提及）`,
  );
});

test('the silence map shows each cell as the table has it', () => {
  const page = openBuilt('projects/talent/');
  const drawn = select(page, '.TopicMap td [data-kind]').map((cell) => [
    attributeOf(cell, 'href'),
    attributeOf(cell, 'data-kind'),
  ]);
  const cells = select(page, '#comparison td[data-kind]')
    .map((cell) => [`#${attributeOf(cell, 'id')}`, attributeOf(cell, 'data-kind')])
    .filter(([id]) => !id?.includes('-other-'));
  expect(drawn).toEqual(atLeastOne(cells));
});

test('each plan’s column lies under /pieces/compare in each language, as the page has it', () => {
  for (const folder of ['', 'en/']) {
    const page = openBuilt(`${folder}projects/talent/`);
    const list = readPiece(`${folder}pieces/compare/plans`);
    expect(attributesOf(select(list, 'li[data-plan]'), 'data-plan')).toEqual(PLANS);
    for (const plan of atLeastOne(PLANS)) {
      const column = readPiece(`${folder}pieces/compare/talent/${plan}`);
      const own = select(page, `#comparison th[data-plan="${plan}"],#comparison td`);
      const ofPlan = own.filter((each) => attributeOf(each, 'data-plan') === plan);
      for (const element of atLeastOne(ofPlan)) {
        const id = attributeOf(element, 'id');
        const [piece] = select(column, id === undefined ? 'th[data-plan]' : `#${id}`);
        expect(piece && serializeOuter(piece), id).toBe(serializeOuter(element));
      }
    }
  }
});

/** Read in the texts by a language model: 泰山区 has no such part, the four others have. */
test('the lists on talent say which plan has no such part', () => {
  const [zhPage, enPage] = ['projects/talent/', 'en/projects/talent/'].map((path) =>
    select(openBuilt(path), '.TopicFindings').map(textOf).join(),
  );
  expect(zhPage).toContain('泰山区没有这一部分，不计在内。');
  expect(zhPage).toContain('4份方案均提出的主题');
  expect(enPage).toContain('Without such a part, and left out: Taishan');
});

test('what fits nowhere is in no list of findings, on no page', () => {
  const links = PAGES.flatMap(([path]) =>
    ['', 'en/'].flatMap((folder) =>
      attributesOf(select(openBuilt(folder + path), '.TopicFindings a'), 'href'),
    ),
  );
  expect(atLeastOne(links).filter((href) => href?.endsWith('-other'))).toEqual([]);
});

/**
 * Read in the texts by a language model: 云溪区 alone has a clause on it, and 泰山区 and 青铜峡市 name it in
 * clauses on other topics.
 */
test('a topic of one plan alone names those that mention it', () => {
  const entries = select(openBuilt('groups/elderly/'), '.TopicFindings dd li').map(textOf);
  const media = entries.find((text) => text.includes('媒体传播')) ?? '';
  expect(media).toMatch(/泰山区.*青铜峡市.*提及/);
});

test('the goals say that their strength is one level by rule', () => {
  const noteOf = (path: string) =>
    select(openBuilt(path), '.SectionSummary caption').map(textOf).join();
  expect(noteOf('goals/')).toContain('按规则一律定为“陈述”');
  expect(noteOf('groups/youth/')).not.toContain('一律定为');
});

/** Counted from the rows of the open data: how many topics all plans with the part address, and how many have numbers. */
test.each(atLeastOne(PAGES))('the sentence above the table of %s counts right', (path, section) => {
  const isHere = ({ kind }: Cell) => kind !== 'absent';
  const isAddressed = ({ kind }: Cell) => kind === 'number' || kind === 'text';
  const rows = cellsOf(section);
  const plans = rows[0]?.filter(isHere).length ?? 0;
  const [topics, shared, numbered] = [
    rows,
    rows.filter((cells) => cells.filter(isAddressed).length === plans),
    rows.filter((cells) => cells.some(({ kind }) => kind === 'number')),
  ].map(({ length }) => length);
  const [said = ''] = select(openBuilt(path), '[data-finding]').map(textOf);
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
  const wanted = numbered === 0 ? [plans, topics, shared] : [topics, plans, shared, numbered];
  expect(numbers(said)).toEqual(wanted.filter((count) => count !== 0));
});

describe('the table stands before all that is said about it', () => {
  test.each(atLeastOne(PAGES))('%s', (path) => {
    const page = openBuilt(path);
    const placeOf = (selector: string) =>
      page.indexOf(select(page, selector)[0] ?? failToFind(selector));
    const table = placeOf('#comparison');
    const later = ['.TopicFindings', '.SectionSummary', '.FileLinks', '#after'].map(placeOf);
    expect(Math.min(...later)).toBeGreaterThan(table);
    expect(placeOf('[data-finding]')).toBeLessThan(table);
    expect(placeOf('.TopicMap')).toBeLessThan(table);
  });

  test('one link leads to it, one past it, and both arrive', () => {
    const page = openBuilt('groups/youth/');
    const ways = attributesOf(select(page, '.skip'), 'href');
    expect(ways).toEqual(['#main', '#table', '#after']);
    for (const way of atLeastOne(ways)) expect(select(page, way ?? '')).toHaveLength(1);
  });

  test('without a script it says that all plans are shown', () => {
    const said = readFileSync(join(BUILT.dist, 'groups/youth/index.html'), 'utf8');
    expect(said).toMatch(/<noscript>.*没有脚本时显示全部方案。.*<\/noscript>/s);
  });
});

test('each part leads to the one before and the one after, in reading order', () => {
  const ways = PAGES.map(([path]) =>
    select(openBuilt(path), '.PartNeighbours a').map((link) =>
      ['rel', 'href'].map((name) => attributeOf(link, name)).join(' '),
    ),
  );
  expect(ways[0]).toEqual(['prev /goals/', 'next /groups/farmers/']);
  expect(ways.at(-2)).toEqual(['next /groups/youth/']);
  expect(ways.at(-1)).toEqual(['prev /projects/talent/']);
});

/** Cells of a part, a list a topic that a plan addresses or mentions, as the open data have them. */
function cellsOf(section: SectionKey): Cell[][] {
  const own = readTable('comparison').filter((cell) => cell.section === section);
  const rows = [...Map.groupBy(own, ({ topic }) => topic).values()].map((cells) =>
    cells.map(({ state }) => ({ kind: state })),
  );
  return rows.filter((cells) => cells.some(({ kind }) => kind !== 'none' && kind !== 'absent'));
}

interface Cell {
  kind: string;
}

function failToFind(selector: string): never {
  throw new Error(`the page has no ${selector}`);
}
