/**
 * Reference values: read from the five texts by a language model, clause by clause, by the rules at the head of
 * content/codebook/strength.yml; none is copied from what the program gave. No person has checked them.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openCorpus } from '#scripts/open-corpus.ts';
import { StrengthFile } from '#src/schemas/codebook.ts';
import { atLeastOne } from '../at-least-one.ts';
import { corpus } from './corpus.ts';

const clauses = corpus.plans.flatMap(({ sections }) => sections.flatMap((entry) => entry.clauses));
const quotas = corpus.plans.flatMap(({ sections }) => sections.flatMap((entry) => entry.quotas));
const ofLevel = (level: string) => clauses.filter(({ strength }) => strength.level === level);
const findAll = (plan: string, opening: string) =>
  clauses.filter((clause) => clause.plan === plan && clause.text.startsWith(opening));

describe('a clause with a quota', () => {
  test.each([
    ['taishan', '到2025年全区公民具备科学素质的比例不低于18%', '18%'],
    ['yunxi', '到2025年，全区公民具备科学素质的比例超过15%', '15%'],
    ['mengjin', '到2025年，区级以上科普教育基地达到30个', '30个'],
    ['yunxi', '“十四五”期间科普信息员覆盖率达到90%以上', '90%'],
    ['qingtongxia', '建立结构合理、素质优良的科技教师队伍，每所学校至少配备', '一名'],
    ['qingtongxia', '学校每学期应至少安排1次', '1次'],
    ['hebi', '支持各县区加快建设各具特色', '1个'],
    ['yunxi', '支持农业产业化企业、农民专业合作社', '2家'],
  ])('of %s, “%s…”, is quantified', (plan, opening, number) => {
    const found = findAll(plan, opening);
    expect(found.map(({ strength }) => strength.level)).toEqual(['quantified']);
    expect(found[0]?.strength.word).toContain(number);
  });

  test('is quantified wherever it stands, and no other clause is', () => {
    const counted = new Set(quotas.map(({ clause }) => clause));
    expect(ofLevel('quantified').map(({ id }) => id)).toEqual(
      clauses.filter(({ id }) => counted.has(id)).map(({ id }) => id),
    );
    // Counted in the texts: 7 of 孟津, 3 of 泰山, 8 of 云溪, 15 of 青铜峡, 3 of 鹤壁.
    expect(ofLevel('quantified')).toHaveLength(36);
  });
});

describe('of the others, the main predicate', () => {
  test.each([
    ['yunxi', '各学校和各学科教师，务必以课堂', 'oblige', '务必'],
    ['hebi', '相关部门应将应急理念和知识融入', 'oblige', '应'],
    ['mengjin', '各有关部门要统筹考虑和落实科普经费', 'oblige', '要'],
    ['qingtongxia', '要加大财政支持力度', 'oblige', '要'],
    // 确保 closes it as its purpose.
    ['qingtongxia', '将科普基础设施建设纳入全市国民经济', 'act', '纳入'],
    ['taishan', '落实国家促进科普工作发展', 'act', '落实'],
    ['mengjin', '深化中小学科学课程教育改革，推广', 'act', '深化'],
    ['hebi', '发挥“鹤壁技能大师工作室”作用', 'act', '发挥'],
    ['mengjin', '整合全区数字科普资源', 'act', '整合'],
    ['hebi', '鼓励高校、科研机构、企业设立科普岗位', 'encourage', '鼓励'],
    ['taishan', '聚焦老年人运用智能技术', 'encourage', '支持'],
    // 动员 sets people to work, alone or after 组织.
    ['qingtongxia', '动员全市学会', 'act', '动员'],
    ['mengjin', '广泛动员社会各方', 'act', '动员'],
    ['taishan', '动员具备专业素养', 'act', '动员'],
    ['yunxi', '依托基层各类组织，动员', 'act', '动员'],
    ['hebi', '动员学校、医院', 'act', '动员'],
    // The same content has the same grade, with 通过 or without; what others do by it stays theirs.
    ['mengjin', '举办高端科普报告会', 'act', '举办'],
    ['hebi', '通过举办专家报告会', 'act', '举办'],
    ['yunxi', '通过开展青少年科技创新大赛', 'act', '开展'],
    ['qingtongxia', '支持家庭农场、农民合作社、农业社会化', 'encourage', '支持'],
    ['mengjin', '坚持政府引导，鼓励社会投入', 'encourage', '鼓励'],
    ['hebi', '坚持政府引导,鼓励社会投入', 'encourage', '鼓励'],
    // Outcomes, aims and principles, whatever verbs stand in them.
    ['yunxi', '科普供给侧改革成效明显', 'state', null],
    ['yunxi', '社会化大科普格局更加健全', 'state', null],
    ['hebi', '科普工作载体创新升级', 'state', null],
    ['taishan', '服务公民科学素质提升的能力显著增强', 'state', null],
    ['mengjin', '以习近平新时代', 'state', null],
    ['taishan', '破除制约科普高质量发展', 'state', null],
    ['yunxi', '以提升技能素质为重点，实现产业工人', 'state', null],
    ['qingtongxia', '围绕全市百万移民致富提升', 'state', null],
    ['yunxi', '以提升科技文化素质为重点', 'state', null],
  ])('of %s, “%s…”, is %s', (plan, opening, level, word) => {
    const found = findAll(plan, opening).map(({ strength }) => strength);
    expect(found).toEqual([{ level, word, codedBy: 'model' }]);
  });

  test('obliges in 26 clauses, 24 of them on carrying the plan out, each through 要', () => {
    const obliging = ofLevel('oblige');
    expect(obliging).toHaveLength(26);
    const carriedOut = obliging.filter(({ section }) => section === 'implementation');
    const ofPlan = corpus.plans.map(({ plan }) => {
      return [plan.id, carriedOut.filter((clause) => clause.plan === plan.id).length];
    });
    expect(Object.fromEntries(ofPlan)).toEqual({
      mengjin: 5,
      taishan: 4,
      yunxi: 5,
      qingtongxia: 5,
      hebi: 5,
    });
    expect(new Set(carriedOut.map(({ strength }) => strength.word))).toEqual(new Set(['要']));
  });

  test('of the same words is the same', () => {
    const alike = Map.groupBy(clauses, ({ section, text }) => `${section} ${text}`);
    const split = [...alike.values()].filter(
      (same) => new Set(same.map(({ strength }) => strength.level)).size > 1,
    );
    expect(split).toEqual([]);
  });
});

test('the word that decides stands in its clause', () => {
  const strangers = clauses.filter(({ text, strength }) => !text.includes(strength.word ?? ''));
  expect(strangers.map(({ id }) => id)).toEqual([]);
});

test('the clauses that show a level are of that level', () => {
  const { levels } = StrengthFile.parse(
    parse(readFileSync('content/codebook/strength.yml', 'utf8')),
  );
  const shown = levels.flatMap(({ id, examples }) => examples.map((clause) => [clause, id]));
  const levelOf = new Map(clauses.map(({ id, strength }) => [id, strength.level]));
  expect(shown.map(([clause = '']) => [clause, levelOf.get(clause)])).toEqual(atLeastOne(shown));
});

test('the two readings agree on 611 of 620 clauses; all differences are decided', () => {
  const opened = openCorpus('content', ({ found }) => {
    throw new Error(found);
  });
  const all = opened?.strengthAgreement.filter(({ level }) => level === 'all');
  expect(all?.[0]).toMatchObject({ between: 'readings', first: 620, second: 620, both: 611 });
  const differing = opened?.strengthCodings.filter(({ agree }) => !agree) ?? [];
  expect(differing.map(({ reason }) => reason?.zh)).toHaveLength(9);
  for (const { reason } of atLeastOne(differing)) expect(reason?.zh).toBeTruthy();
  // The rule that grades plans without readings gives at least 98 of 100 clauses what holds of them.
  expect(all?.[1]?.share).toBeGreaterThan(0.98);
});
