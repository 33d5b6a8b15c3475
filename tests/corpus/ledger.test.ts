import { describe, expect, test } from 'vitest';
import type { Change } from '#src/schemas/source.ts';
import { corpus, withoutSpace } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

/** What the characters of each kind of change look like; noise is more than white space. */
const FORMS: Record<Change['kind'], RegExp> = {
  noise: /\S/,
  'page-break': /^\s*\n\s*\n\s*$/,
  'line-break': /^[^\S\n]*\n[^\S\n]*$/,
  space: /^[^\S\n]+$/,
};

test('each change counts the characters that it leaves out, and looks as its kind does', () => {
  const changes = corpus.plans.flatMap(({ source: { text }, changes }) =>
    changes.map((change) => ({ ...change, words: text.slice(change.span.start, change.span.end) })),
  );
  for (const { words, characters, kind } of atLeastOne(changes)) {
    expect(characters).toBe(words.length);
    expect(words, kind).toMatch(FORMS[kind]);
  }
  // None of the five wraps its lines: a unit test of the step has the line-break.
  expect([...new Set(changes.map(({ kind }) => kind))].sort()).toEqual([
    'noise',
    'page-break',
    'space',
  ]);
});

describe.each(atLeastOne(corpus.plans.map((read) => ({ id: read.plan.id, read }))))(
  '$id',
  ({ read }) => {
    const { source, changes, sections, slips } = read;

    test('the ledger turns what the file has into what is shown, and nothing else does', () => {
      for (const { raw, text, span } of atLeastOne(sections.flatMap(({ clauses }) => clauses))) {
        const inside = changes.filter(
          (change) => change.span.start >= span.start && change.span.end <= span.end,
        );
        const cleaned = inside.reduceRight(
          (words, { span: { start, end } }) =>
            words.slice(0, start - span.start) + words.slice(end - span.start),
          raw,
        );
        expect(cleaned).toBe(text);
      }
    });

    test('shows each slip where it stands', () => {
      for (const { words, span } of atLeastOne(slips))
        expect(withoutSpace(source.text.slice(span.start, span.end))).toBe(words);
    });
  },
);

// Read in the files by a language model, twice; checked by no person.
describe('slips and breaks that a reader finds', () => {
  const all = corpus.plans.flatMap(({ slips }) => slips);

  test('the errata are these three: no reading as printed exists, and another text has the words', () => {
    const errata = all.filter(({ list }) => list === 'errata');
    expect(errata.map(({ plan, words, likely }) => [plan, words, likely])).toEqual([
      ['mengjin', '评评优先', '评优评先'],
      ['mengjin', '形成、多渠道投入机制', '形成多渠道投入机制'],
      ['yunxi', '如强校企合作', '加强校企合作'],
    ]);
    const texts = corpus.plans.map(({ source: { text } }) => withoutSpace(text));
    const likely = atLeastOne(errata).map((slip) => slip.likely ?? '');
    expect(likely.filter((words) => !texts.some((text) => text.includes(words)))).toEqual([]);
  });

  test.each([
    ['mengjin', '区教育局', '区教体局'],
    ['mengjin', '党群活动中心', '党群服务中心'],
    ['taishan', '新时代文明实践中心（站、点）', '新时代文明实践中心（所、站）'],
    ['yunxi', '区团委', '团区委'],
    ['yunxi', '镇（街）实施工作', '镇（街道）'],
    ['hebi', '应急科普宣传协同机制', '应急科普宣教协同机制'],
  ])('a name of %s varies: %s, %s', (plan, words, elsewhere) => {
    const found = all.filter((slip) => slip.plan === plan && slip.words === words);
    expect(found.map((slip) => [slip.list, slip.elsewhere])).toEqual([['names', elsewhere]]);
  });

  test.each([
    ['mengjin', '厚植公民科学素质沃土'],
    ['taishan', '自我保护安全健康'],
    ['yunxi', '推动产业工人科学素质'],
    ['qingtongxia', '推动全区创新发展'],
    ['qingtongxia', '在校学生人数应达到90%以上'],
    ['hebi', '纳入考评指标的规定'],
  ])('can be meant as it stands: %s, %s', (plan, words) => {
    const found = all.filter((slip) => slip.plan === plan && slip.words.includes(words));
    expect(found.map(({ list }) => list)).toEqual(['remarks']);
  });

  // Each rested on knowledge from outside without a source, or is right as it stands.
  test.each([
    ['hebi', '市应急管理局'],
    ['hebi', '全国青年科普创新实践暨作品大赛'],
    ['qingtongxia', '宁夏干部网络培训学院'],
    ['qingtongxia', '构建市域组织落实'],
    ['qingtongxia', '安全生产和环境污染事故'],
    ['yunxi', '长期照护服务险'],
    ['yunxi', '区委理论中心组学习'],
    ['taishan', '科技理论建设'],
    ['taishan', '第十四个五年发展规划'],
    ['mengjin', '产业工人队伍技术改革'],
    ['mengjin', '服务全面终身学习'],
    ['mengjin', '老年大学和社会大学'],
  ])('is no slip that the texts could prove: %s, %s', (plan, words) => {
    const text = corpus.plans.find((read) => read.plan.id === plan)?.source.text ?? '';
    expect(withoutSpace(text)).toContain(words);
    expect(all.filter((slip) => slip.plan === plan && slip.words.includes(words))).toEqual([]);
  });

  test('孟津 has 建强副/中心 cut by a page, 鹤壁 no cut sentence', () => {
    const cutsOf = (id: string) =>
      corpus.plans
        .find(({ plan }) => plan.id === id)
        ?.changes.filter(({ kind }) => kind === 'page-break' || kind === 'line-break') ?? [];
    const mengjin = corpus.plans.find(({ plan }) => plan.id === 'mengjin');
    const before = cutsOf('mengjin').map(({ span }) =>
      mengjin?.source.text.slice(span.start - 3, span.start),
    );
    expect(before).toContain('建强副');
    expect(cutsOf('hebi')).toEqual([]);
  });
});
