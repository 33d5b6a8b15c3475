import { describe, expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

const clauses = corpus.plans.flatMap(({ sections }) => sections.flatMap((entry) => entry.clauses));
const find = (plan: string, opening: string) => {
  const found = clauses.filter((clause) => clause.plan === plan && clause.text.startsWith(opening));
  expect(found).toHaveLength(1);
  return found[0];
};

describe('topics', () => {
  test('are one or two of the own section, for every clause, by a language model', () => {
    for (const { section, topics, codedBy } of atLeastOne(clauses)) {
      expect(codedBy).toBe('model');
      expect([1, 2]).toContain(topics.length);
      for (const topic of atLeastOne(topics)) expect(topic.startsWith(`${section}-`)).toBe(true);
    }
  });

  test('leave under 5 % of the clauses to “other”', () => {
    const other = clauses.filter(({ topics }) => topics.some((topic) => topic.endsWith('-other')));
    expect(other.length / clauses.length).toBeLessThan(0.05);
  });
});

// Read from the sentences by a language model; no person has checked them.
test.each([
  // Both readers missed it, though it could stand alone as a sentence.
  ['qingtongxia', '加大面向各领域各层次科普人才', 'talent-full-time-staff'],
  // Held to be mentions until they were read again: the clause is about the topic.
  ['taishan', '定期举办青少年科技竞赛', 'youth-talent'],
  ['mengjin', '坚持“全域化布局', 'grassroots-action-plan'],
  ['qingtongxia', '各纲要成员单位要落实', 'implementation-agencies'],
  ['yunxi', '将志愿服务活动与科普志愿者活动相结合', 'officials-lectures'],
  // Matters that the indicators keep apart.
  ['taishan', '完善科技辅导员培训制度', 'youth-counsellors'],
  ['mengjin', '加强农村学校科学教师培训', 'youth-science-teachers'],
  ['qingtongxia', '“十四五”期间，建设企业科普展示馆3家', 'resources-opening'],
])('%s: %s… is on %s', (plan, opening, topic) => {
  expect(find(plan, opening)?.topics).toContain(topic);
});

test.each([
  ['yunxi', '通过开展青少年科技创新大赛', 'youth-competitions'],
  ['hebi', '推进“人人持证、技能鹤壁”建设', 'workers-industry-education'],
  ['yunxi', '积极探索重大工程项目建设特色科技场馆', 'infrastructure-special-venues'],
  ['taishan', '通过开展农村实用人才培养', 'farmers-skills'],
])('%s: %s… is not on %s for want of another clause on it', (plan, opening, topic) => {
  const clause = find(plan, opening);
  expect(clause?.topics).not.toContain(topic);
  const mention = corpus.plans
    .flatMap((entry) => entry.mentions)
    .find((row) => row.plan === plan && row.topic === topic);
  expect(mention?.clauses).toContain(clause?.id);
});
