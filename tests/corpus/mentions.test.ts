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

test('of 342 topics without a clause 184 are mentioned, 158 are silence', () => {
  expect([uncoded.length, mentions.length, silent.length]).toEqual([342, 184, 158]);
});

test('no term of a topic stands in a part that is silent on it', () => {
  for (const { cell, terms, text } of atLeastOne(silent))
    for (const term of atLeastOne(terms))
      expect(text.includes(term), `${cell} ${term}`).toBe(false);
});

test('all words of a mention have a term of its topic, so that it could not be silence', () => {
  const unnamed = uncoded.flatMap(({ cell, terms, mention }) =>
    (mention?.words ?? [])
      .filter((words) => !terms.some((term) => withoutSpace(words).includes(term)))
      .map((words) => `${cell} ${words}`),
  );
  expect(unnamed).toEqual([]);
});

/** Labels of topics in the stretches that 与, 和, 及, 、 and punctuation part. */
const labels = topics.sections.flatMap((section) =>
  section.topics
    .filter(({ id }) => !id.endsWith('-other'))
    .map(({ id, zh, terms = [] }) => ({ id, terms, pieces: zh.split(/[与和及、：]|[“”+]/u) })),
);

test('every topic has terms, and its label is made up of them and of general words', () => {
  const unnamed = atLeastOne(labels).flatMap(({ id, terms, pieces }) => {
    const known = [...terms, ...topics.generalWords.words].join('|');
    const isKnown = new RegExp(`^(?:${known})*$`, 'u');
    return terms.length === 0 ? [id] : pieces.filter((piece) => !isKnown.test(piece));
  });
  expect(unnamed).toEqual([]);
});

test('no term of a topic holds another one', () => {
  const longer = atLeastOne(labels).flatMap(({ id, terms }) =>
    terms
      .filter((term) => terms.some((other) => other !== term && term.includes(other)))
      .map((term) => `${id} ${term}`),
  );
  expect(longer).toEqual([]);
});

test('a mention quotes no words beside the matter: 每个县区均应拥有1个以上 is no planning', () => {
  const words = mentions.find(
    (row) => row.topic === 'infrastructure-planning' && row.plan === 'hebi',
  )?.words;
  expect(words).toEqual([
    '统筹流动科技馆、科普大篷车、农村中学科技馆建设',
    '科普服务能力',
    '提高科普服务能力',
  ]);
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
    // Held to be silence until the terms were put together from labels and definitions.
    ['qingtongxia', 'farmers-model-places', 'qingtongxia-farmers-2-5', '建立示范基地、田间学校'],
    ['mengjin', 'workers-craftsmen', 'mengjin-workers-1-1', '工匠精神'],
    ['mengjin', 'workers-craftsmen', 'mengjin-workers-3-5', '职工书屋规范化建设品牌'],
    ['qingtongxia', 'workers-craftsmen', 'qingtongxia-workers-0-1', '工匠精神'],
    ['yunxi', 'elderly-materials', 'yunxi-elderly-2-3', '居家适老化改造工程'],
    ['mengjin', 'elderly-community-care', 'mengjin-elderly-3-2', '科普内容适老化改造'],
    ['hebi', 'elderly-care-supervision', 'hebi-elderly-1-1', '养老机构'],
    [
      'hebi',
      'elderly-coordination',
      'hebi-elderly-1-1',
      '引导教育机构、媒体、社会组织等制作相应的科普资源',
    ],
    ['taishan', 'elderly-coordination', 'taishan-elderly-2-2', '社区'],
    ['mengjin', 'workers-literacy-content', 'mengjin-workers-3-1', '提高职工科学素质'],
    ['taishan', 'farmers-local-industries', 'taishan-farmers-3-2', '家庭农场、农民合作社'],
  ])('%s mentions %s', (plan, topic, clause, words) => {
    const mention = mentions.find((row) => row.plan === plan && row.topic === topic);
    expect(mention?.words[mention.clauses.indexOf(clause)]).toBe(words);
  });

  test.each([
    ['taishan', 'officials-visits', '参观'], // 考察 is that of staff
    ['yunxi', 'talent-experts', '专家'], // 科普人才队伍 without experts
    // Held to be mentions, in words that no label and no definition has.
    ['mengjin', 'talent-capacity', '科普能力'], // 科技志愿服务能力
    ['hebi', 'talent-capacity', '科普能力'],
    ['qingtongxia', 'talent-capacity', '科普能力'],
    ['qingtongxia', 'implementation-studies', '研究'], // 专题调研 of how the plan is carried out
    ['yunxi', 'workers-studios', '工作室'],
    ['hebi', 'talent-counsellors', '辅导员'],
    ['yunxi', 'infrastructure-mobile-venues', '大篷车'],
  ])('%s is silent on %s: %s stands nowhere in the part', (plan, topic, word) => {
    const cell = silent.find((row) => row.cell === `${plan} ${topic}`);
    expect(cell?.text).not.toContain(word);
    expect(cell).toBeDefined();
  });
});
