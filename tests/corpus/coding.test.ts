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

test('what a plan says of a topic is not shown as silence, though both readers missed it', () => {
  expect(find('hebi', '推进“人人持证、技能鹤壁”建设')?.topics).toContain(
    'workers-industry-education',
  );
  expect(find('qingtongxia', '加大面向各领域各层次科普人才')?.topics).toContain('talent-full-time');
});

// Chosen from the program's listing and judged by the sentence: not a list made before it ran.
describe('strength of wording', () => {
  test.each([
    ['yunxi', '各学校和各学科教师，务必以课堂', 'oblige', '务必'],
    ['qingtongxia', '学校每学期应至少安排1次', 'oblige', '应'],
    ['hebi', '支持各县区加快建设各具特色', 'oblige', '应'],
    ['mengjin', '各有关部门要统筹考虑和落实科普经费', 'oblige', '要'],
    ['taishan', '落实国家促进科普工作发展', 'act', '落实'],
    ['mengjin', '以习近平新时代', 'act', '贯彻'],
    ['hebi', '鼓励高校、科研机构、企业设立科普岗位', 'encourage', '鼓励'],
    ['mengjin', '引导企业建立科协组织', 'encourage', '引导'],
    ['qingtongxia', '探索建立平战结合应急科普体系', 'encourage', '探索'],
    ['taishan', '到2025年全区公民具备科学素质的比例', 'state', null],
    ['mengjin', '到2025年，区级以上科普教育基地', 'state', null],
  ])('%s: %s… is %s', (plan, opening, level, word) => {
    expect(find(plan, opening)?.strength).toEqual({ level, word });
  });

  test('does not take 应 and 要 inside words for modals', () => {
    const obliging = clauses.filter(({ strength }) => strength.level === 'oblige');
    // 应急 适应 供应 应用 重要 主要 纲要 需要 要求 stand in hundreds of clauses. The program listed 29,
    // each was then read and does oblige; that none is missing has not been counted.
    expect(obliging).toHaveLength(29);
  });
});
