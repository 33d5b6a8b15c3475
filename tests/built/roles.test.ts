/**
 * How pages print who is responsible: in the plan's words for the roles, open lists as open, a body in
 * two roles flagged. Reference values: tests/corpus/reference/responsibilities.yml and the texts, read
 * by a language model; no person has checked them.
 */
import { describe, expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const responsibilities = readTable('responsibilities');
const OPEN = { '': '名单以“等”结尾', 'en/': 'Open list: it ends in 等 (and others)' };
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Own words of all elements that a selector finds. */
const textsOf = (page: ReturnType<typeof openBuilt>, selector: string) =>
  select(page, selector).map((element) => words(textOf(element)));

describe.each(['', 'en/'] as const)('in “%s”', (language) => {
  const plan = (id: string) => openBuilt(`${language}plans/${id}/`);

  test.each([
    ['mengjin', ['牵头单位', '参与单位']],
    ['taishan', ['按职责分工负责']],
    ['yunxi', ['牵头', '参加']],
    ['qingtongxia', ['牵头单位', '责任单位', '配合单位']],
    ['hebi', ['牵头单位', '责任单位']],
  ])('%s is read with its own words for the roles: %j', (id, expected) => {
    const shown = textsOf(plan(id), '.ResponsibilityList dt [lang="zh-CN"]');
    expect(new Set(shown)).toEqual(new Set(expected));
  });

  test('the lists of 云溪区 that end in 等单位 say that they are open, and no others', () => {
    const lists = select(plan('yunxi'), '.ResponsibilityList dd');
    expect(lists).toHaveLength(20);
    const open = atLeastOne(lists).filter((list) => words(textOf(list)).includes(OPEN[language]));
    expect(open.map((list) => attributeOf(list, 'data-role'))).toEqual(
      Array.from({ length: 10 }, () => 'participating'),
    );
    for (const id of ['mengjin', 'taishan', 'qingtongxia', 'hebi'])
      expect(textsOf(plan(id), '.ResponsibilityList').join('')).not.toContain(OPEN[language]);
  });

  test('no list is called whole', () => {
    for (const id of ['mengjin', 'taishan', 'yunxi', 'qingtongxia', 'hebi'])
      expect(textsOf(plan(id), '.AgenciesNote').join('')).not.toMatch(/全部|\bAll\b/);
  });

  test('市科协 of 鹤壁市 is flagged in both lists, on the plan’s page and in the comparison', () => {
    const flags =
      language === ''
        ? ['市科协 同时列为“责任单位”', '市科协 同时列为“牵头单位”']
        : ['also listed under 责任单位', 'also listed under 牵头单位'];
    const pages = [
      [plan('hebi'), '#hebi-officials-bodies'],
      [openBuilt(`${language}groups/officials/`), '.AgenciesDetails [data-plan="hebi"]'],
    ] as const;
    for (const [page, list] of atLeastOne(pages)) {
      const told = textsOf(page, `${list} li`).filter((text) => /同时列为|also listed/.test(text));
      expect(told).toHaveLength(2);
      expect(told[0]).toContain(flags[0]);
      expect(told[1]).toContain(flags[1]);
    }
    const elsewhere = textsOf(plan('yunxi'), '.ResponsibilityList').join('');
    expect(elsewhere).not.toMatch(/同时列为|also listed/);
  });

  test('the comparison has the words of each plan, and says what is our grouping', () => {
    const page = openBuilt(`${language}groups/workers/`);
    const dts = select(page, '.AgenciesDetails li[data-plan]').map((column) => [
      attributeOf(column, 'data-plan'),
      ...selectIn(column, 'dt [lang="zh-CN"]').map((word) => words(textOf(word))),
    ]);
    expect(dts).toEqual([
      ['mengjin', '牵头单位', '参与单位'],
      ['taishan', '按职责分工负责'],
      ['yunxi', '牵头', '参加'],
      ['qingtongxia', '牵头单位', '配合单位'],
      ['hebi', '牵头单位', '责任单位'],
    ]);
    const [note = ''] = textsOf(page, '.AgenciesDetails .note');
    expect(note).toContain(language === '' ? '本站归为“牵头”' : 'we group as lead');
    const [taishan = ''] = textsOf(page, '.SectionSummary [data-plan="taishan"] .lead');
    expect(taishan).toContain('按职责分工负责');
  });
});

test('an English page says what a word for a role means', () => {
  const shown = textsOf(openBuilt('en/plans/hebi/'), '#hebi-youth-bodies dt');
  expect(shown).toEqual(['牵头单位 “lead bodies”', '责任单位 “responsible bodies”']);
});

test('a quota’s page has the plan’s words for the roles and for whom the number is asked', () => {
  const page = openBuilt('quotas/hebi-infrastructure-1-4-q1/');
  expect(textsOf(page, '.ResponsibilityList dt')).toEqual(['牵头单位', '责任单位']);
  expect(textsOf(page, '.QuotaHead').join('')).toContain('每个县区');
  expect(textsOf(page, '.QuotaPlace').join('')).toContain('每个县区');
  const english = openBuilt('en/quotas/hebi-infrastructure-1-4-q1/');
  expect(textsOf(english, '.QuotaHead').join('')).toContain('per county or district');
});

test('each scope is said in the words of its plan', () => {
  const scoped = readTable('quotas').filter(({ scope }) => scope !== 'whole');
  for (const { id, sentence, scopeWords } of atLeastOne(scoped)) {
    expect(sentence, id).toContain(scopeWords);
    expect(textsOf(openBuilt(`quotas/${id}/`), '.QuotaHead').join(), id).toContain(scopeWords);
  }
});

test('the open data have the word, the openness and the other role of each body', () => {
  const open = responsibilities.filter(({ openList }) => openList);
  expect(new Set(open.map(({ plan, roleWord }) => `${plan} ${roleWord}`))).toEqual(
    new Set(['yunxi 参加']),
  );
  const twice = responsibilities.filter(({ alsoUnder }) => alsoUnder.length > 0);
  expect(twice.map(({ id, alsoUnder }) => [id, ...alsoUnder])).toEqual([
    ['hebi-officials-r2', '责任单位'],
    ['hebi-officials-r15', '牵头单位'],
  ]);
});
