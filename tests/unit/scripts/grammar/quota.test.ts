/**
 * Reference values: what each sentence commits to, read from it by a language model, by the rules on
 * the method page. Most sentences are shortened from the five plans, those of the last block are cited
 * as printed. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import { findQuotas } from '#scripts/grammar/quota.ts';
import { cited, type PlanOfFive } from '../cited.ts';

const read = (sentence: string) =>
  findQuotas(sentence).map(
    ({ value, unit, comparator, frequency, scope, scopeWords, deadline, start, end }) => ({
      quote: sentence.slice(start, end),
      value,
      unit,
      comparator,
      frequency,
      scope,
      scopeWords,
      deadline: deadline?.year ?? null,
    }),
  );
const total = { frequency: 'total', scope: 'whole', scopeWords: null, deadline: null };

describe('a comparator', () => {
  test.each([
    ['比例超过16%。', '超过16%', '>'],
    ['比例不低于18%。', '不低于18%', '>='],
    ['讲座不少于4次。', '不少于4次', '>='],
    ['至少配备一名教师。', '至少配备一名', '>='],
    ['达到90%以上。', '90%以上', '>='],
    ['达到11.5%。', '11.5%', '='],
  ])('in %s', (sentence, quote, comparator) => {
    expect(read(sentence)).toMatchObject([{ quote, comparator }]);
  });

  test('after a number binds only to that number', () => {
    expect(read('培训农技人员50人次、高素质农民500人以上。')).toEqual([
      { ...total, quote: '50人次', value: 50, unit: '人次', comparator: '=' },
      { ...total, quote: '500人以上', value: 500, unit: '人', comparator: '>=' },
    ]);
  });

  test('is not read from a rank', () => {
    expect(read('区级以上科普教育基地达到30个。')).toMatchObject([
      { quote: '30个', comparator: '=' },
    ]);
  });
});

describe('a shared number', () => {
  test('after 各 is one quota for each thing listed', () => {
    expect(read('创建市级以上示范合作社和家庭农场各2家。')).toMatchObject([
      { quote: '2家', value: 2 },
      { quote: '2家', value: 2 },
    ]);
    expect(read('建设科普馆、书屋和广场各3个。')).toHaveLength(3);
  });

  test('without 各 is one quota', () => {
    expect(read('新认定科普旅游教育基地、科普示范基地5个以上。')).toHaveLength(1);
  });
});

describe('frequency, scope and deadline', () => {
  test('每年 governs its own comma phrase', () => {
    expect(read('每年培训300人，另外新建2个。')).toMatchObject([
      { frequency: 'per-year' },
      { frequency: 'total' },
    ]);
  });

  test('a school stays obliged to the end of the sentence, its semester does not', () => {
    const sentence = '学校每学期应至少安排1次活动，参与人数应达到90%以上。';
    expect(read(sentence)).toMatchObject([
      { frequency: 'per-semester', scope: 'per-school', scopeWords: '学校' },
      { frequency: 'total', scope: 'per-school', scopeWords: '学校' },
    ]);
  });

  test('每个县区 obliges each county', () => {
    expect(read('每个县区均应拥有1个以上场所。')).toMatchObject([
      { scope: 'per-county', scopeWords: '每个县区' },
    ]);
  });

  test.each(['每县', '每个县区', '每个县（市、区）', '各县区'])(
    'made up: %s is kept as written',
    (scopeWords) => {
      expect(read(`${scopeWords}均建成1个以上场所。`)).toMatchObject([
        { scope: 'per-county', scopeWords },
      ]);
    },
  );

  test.each(['到2025年，', '“十四五”期间', '“十四五”末，'])('%s sets the deadline', (opening) => {
    expect(read(`${opening}培训300人。`)).toMatchObject([{ deadline: '2025' }]);
  });

  test('no date in the sentence is no deadline', () => {
    expect(read('培训300人。')).toMatchObject([{ deadline: null }]);
  });
});

test.each([
  '实施5项提升行动。',
  '涉及5类高频事项。',
  '开展“千人培训”活动。',
  '培养一名又一名新人。',
  '到2025年完成。',
])('finds none in %s', (sentence) => {
  expect(findQuotas(sentence)).toEqual([]);
});

test('multiplies 万 out', () => {
  expect(read('培训1万人次以上。')).toMatchObject([{ value: 10_000, quote: '1万人次以上' }]);
});

describe('as printed', () => {
  const yearly = { ...total, frequency: 'per-year' };
  const by2025 = { ...total, deadline: '2025' };

  test.each<[PlanOfFive, string, object[]]>([
    [
      'mengjin',
      '到2025年，完成农村学校专兼职科学教师培训300人次。',
      [{ ...by2025, quote: '300人次', value: 300, unit: '人次', comparator: '=' }],
    ],
    [
      'mengjin',
      '推动专业技术人员每年参加继续教育800人次。',
      [{ ...yearly, quote: '800人次', value: 800, unit: '人次', comparator: '=' }],
    ],
    [
      'taishan',
      '定期开展科技辅导员培训，每年培训科技辅导员不少于50人次。',
      [{ ...yearly, quote: '不少于50人次', value: 50, unit: '人次', comparator: '>=' }],
    ],
    [
      'yunxi',
      '对新生代农民工开展免费职业技能培训每年不少于300人。',
      [{ ...yearly, quote: '不少于300人', value: 300, unit: '人', comparator: '>=' }],
    ],
    [
      'yunxi',
      '开展各类补贴性职业技能培训4000人次以上，新增技能人才1000人。',
      [
        { ...total, quote: '4000人次以上', value: 4000, unit: '人次', comparator: '>=' },
        { ...total, quote: '1000人', value: 1000, unit: '人', comparator: '=' },
      ],
    ],
    [
      'qingtongxia',
      '“十四五”期间，创建全国科普教育基地2家，自治区科普基地3家，吴忠市科普基地5家。',
      [
        { ...by2025, quote: '2家', value: 2, unit: '家', comparator: '=' },
        { ...by2025, quote: '3家', value: 3, unit: '家', comparator: '=' },
        { ...by2025, quote: '5家', value: 5, unit: '家', comparator: '=' },
      ],
    ],
    [
      'qingtongxia',
      '每所学校至少配备一名专（兼）职科技教师，',
      [
        {
          ...total,
          scope: 'per-school',
          scopeWords: '每所学校',
          quote: '至少配备一名',
          value: 1,
          unit: '名',
          comparator: '>=',
        },
      ],
    ],
    [
      'hebi',
      '每个县区均应拥有1个以上有一定规模的综合性科普活动场所。',
      [
        {
          ...total,
          scope: 'per-county',
          scopeWords: '每个县区',
          quote: '1个以上',
          value: 1,
          unit: '个',
          comparator: '>=',
        },
      ],
    ],
    ['hebi', '在实践中培养一批科普活动策划与组织人才。', []],
    ['qingtongxia', '“科普中国”APP文章传播量位居吴忠市县前列。', []],
    ['yunxi', '全国中学生五项学科竞赛', []],
  ])('%s: %s', (plan, sentence, quotas) => {
    expect(read(cited(plan, sentence))).toEqual(quotas);
  });
});

test('things that share a number are told apart by their position', () => {
  const sentence = cited('yunxi', '创建市级以上示范合作社和家庭农场各2家，');
  expect(findQuotas(sentence).map(({ share }) => share)).toEqual([1, 2]);
});

test('the word of the frequency is given with its place', () => {
  const sentence = cited('qingtongxia', '每学期举办科普讲座不少于4次');
  const itself = { start: 9, end: 14 }; // 不少于4次
  expect(findQuotas(sentence).map(({ explained }) => explained)).toEqual([
    [itself, { start: 0, end: 3 }],
  ]);
  expect(findQuotas('培训300人。').map(({ explained }) => explained)).toEqual([
    [{ start: 2, end: 6 }],
  ]);
});

test.each(['', '\r\n', '培训３００人。', '培训 300 人。', '覆盖率９０％', '培训300𠮷'])(
  'none is read from %j: the grammar is given shadows',
  (sentence) => {
    expect(findQuotas(sentence)).toEqual([]);
  },
);
