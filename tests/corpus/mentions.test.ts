/**
 * Silence is literally true: who looks in the part for the words of the topic finds nothing. Reference
 * values were read from the texts by language models; no person has checked them.
 */
import { isOther } from '#src/text/other-topic.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TopicsFile } from '#src/schemas/codebook.ts';
import { corpus, withoutSpace } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

const topics = TopicsFile.parse(parse(readFileSync('content/codebook/topics.yml', 'utf8')));
const mentions = corpus.plans.flatMap((plan) => plan.mentions);

/** Every part of a plan with every topic on which it has no clause. */
const uncoded = corpus.plans.flatMap(({ plan, sections }) =>
  sections
    .filter(({ section }) => section.present)
    .flatMap(({ section: { key }, measures, clauses }) => {
      const coded = new Set(clauses.flatMap((clause) => clause.topics));
      const own = topics.sections.find(({ section }) => section === key)?.topics ?? [];
      const part = [...clauses.map(({ text }) => text), ...measures.map(({ title }) => title)];
      return own
        .filter(({ id }) => !coded.has(id) && !isOther(id))
        .map(({ id, terms = [] }) => {
          const mention = mentions.find((row) => row.plan === plan.id && row.topic === id);
          return { cell: `${plan.id} ${id}`, terms, text: withoutSpace(part.join('\n')), mention };
        });
    }),
);
const silent = uncoded.filter(({ mention }) => !mention);

test('of 342 topics without a clause 165 are mentioned, 177 are silence', () => {
  expect([uncoded.length, mentions.length, silent.length]).toEqual([342, 165, 177]);
});

test('no term of a topic stands in a part that is silent on it', () => {
  for (const { cell, terms, text } of atLeastOne(silent))
    for (const term of atLeastOne(terms))
      expect(text.includes(term), `${cell} ${term}`).toBe(false);
});

test('a mention has a term of its topic in its words, so that it could not be silence', () => {
  const unnamed = uncoded.filter(
    ({ terms, mention }) =>
      mention &&
      !terms.some((term) => mention.words.some((words) => withoutSpace(words).includes(term))),
  );
  expect(unnamed.map(({ cell }) => cell)).toEqual([]);
});

test('every run of words stands where it is said to: in its clause, or in the title of its measure', () => {
  const parts = corpus.plans.flatMap(({ sections }) => sections);
  const clauses = new Map(parts.flatMap((part) => part.clauses.map((each) => [each.id, each])));
  const titles = new Map(
    parts.flatMap(({ measures }) => measures.map(({ id, title }) => [id, withoutSpace(title)])),
  );
  const runs = mentions.flatMap(({ clauses: ids, words, where }) =>
    ids.map((id, index) => ({ id, words: words[index] ?? '?', where: where[index] })),
  );
  for (const { id, words, where } of atLeastOne(runs)) {
    const clause = clauses.get(id);
    const inClause = withoutSpace(clause?.text ?? '').includes(words);
    const title = titles.get(clause?.measure ?? '') ?? '';
    expect(where, `${id} ${words}`).toBe(inClause ? 'clause' : 'title');
    expect(inClause || title.includes(words), `${id} ${words}`).toBe(true);
  }
});

describe('read from the text', () => {
  test.each([
    ['mengjin', 'youth-aims', 'mengjin-youth-1-1', '提升科学素质的目标'],
    ['taishan', 'elderly-aims', 'taishan-elderly-2-1', '提高老年人健康素养'],
    ['qingtongxia', 'grassroots-emergency-response', 'qingtongxia-grassroots-2-1', '突发事件'],
    ['yunxi', 'elderly-recreation', 'yunxi-elderly-6-2', '健身活动'],
    ['hebi', 'workers-industry-education', 'hebi-workers-3-1', '推动产教融合'],
    [
      'qingtongxia',
      'implementation-cooperation',
      'qingtongxia-implementation-1-2',
      '大联合、大协作',
    ],
    ['taishan', 'youth-stages', 'taishan-youth-2-1', '基础教育阶段科技教育水平'],
    [
      'qingtongxia',
      'workers-literacy-content',
      'qingtongxia-workers-2-2',
      '突出从业技能和新知识、新技术学习',
    ],
    [
      'mengjin',
      'resources-scientist-spirit',
      'mengjin-resources-2-1',
      '践行服务人民、敢为人先、团结协作和甘为人梯的崇高理念',
    ],
    ['yunxi', 'infrastructure-science-hall', 'yunxi-infrastructure-2-1', '创新现代科技馆体系'],
  ])('%s mentions %s', (plan, topic, clause, words) => {
    const mention = mentions.find((row) => row.plan === plan && row.topic === topic);
    expect(mention?.words[mention.clauses.indexOf(clause)]).toBe(words);
  });

  test.each([
    ['hebi', 'elderly-care-supervision', '信用评价'], // names 养老机构 as a place of talks
    ['taishan', 'officials-visits', '参观'], // 考察 is that of staff
    ['yunxi', 'talent-experts', '专家'], // 科普人才队伍 without experts
    ['mengjin', 'workers-craftsmen', '评选'], // 工匠精神 only
    ['yunxi', 'workers-studios', '工作室'],
    ['hebi', 'talent-counsellors', '辅导员'],
    ['yunxi', 'infrastructure-mobile-venues', '大篷车'],
  ])('%s is silent on %s: %s stands nowhere in the part', (plan, topic, word) => {
    const cell = silent.find((row) => row.cell === `${plan} ${topic}`);
    expect(cell?.text).not.toContain(word);
    expect(cell).toBeDefined();
  });
});
