/**
 * Reference values: the words with a number that commit no one, read in the sentences of the five
 * plans by a language model, which cites plan and words; the other inputs are made up. No person has
 * checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearMisses } from '#scripts/grammar/near-miss.ts';
import { accountNumbers } from '#scripts/grammar/number.ts';
import { chineseText } from '../../src/text/chinese-text.ts';
import { cited, type PlanOfFive } from '../cited.ts';

const NAMES = ['三下乡', '四优四化', '百人计划', '五位一体', '三八红旗手'];

const found = (shadow: string, names = NAMES) =>
  accountNumbers(shadow, { names, words: [] }).nearMisses.map(({ start, end, reason }) => [
    reason,
    shadow.slice(start, end),
  ]);

describe('near misses', () => {
  test.each<[PlanOfFive, string, [string, string][]]>([
    [
      'mengjin',
      '（2021—2035年）的通知》（国发〔2021〕9号，',
      [
        ['period', '2021—2035年'],
        ['document-number', '国发〔2021〕9号'],
      ],
    ],
    ['mengjin', '（豫政办〔2021〕73号）', [['document-number', '豫政办〔2021〕73号']]],
    [
      'mengjin',
      '第十四个五年规划和2035年远景目标纲要',
      [
        ['period', '第十四个五年'],
        ['date', '2035年'],
      ],
    ],
    ['mengjin', '“十四五”期间全民科学素质工作', [['period', '十四五']]],
    [
      'mengjin',
      '党的十九大和十九届历次全会精神',
      [
        ['name', '十九大'],
        ['name', '十九届'],
      ],
    ],
    [
      'qingtongxia',
      '党的十九大和十九届二中、三中、四中、五中、六中全会精神',
      [
        ['name', '十九大'],
        ['name', '十九届二中、三中、四中、五中、六中'],
      ],
    ],
    ['yunxi', '党的二十大精神', [['name', '二十大']]],
    ['hebi', '二○三五年远景目标纲要', [['date', '二○三五年']]],
    ['qingtongxia', '（2021年—2025年）', [['period', '2021年—2025年']]],
    ['qingtongxia', '第五中学校园科技馆', [['name', '第五中学']]],
    ['yunxi', '实施5项提升行动。', [['own-structure', '5项']]],
    ['qingtongxia', '实施五项重点工程', [['own-structure', '五项']]],
    ['hebi', '办事等5类高频事项', [['category-count', '5类']]],
    ['qingtongxia', '支持中小学校每学期到科技馆', [['frequency-without-number', '每学期']]],
    ['qingtongxia', '文章传播量位居吴忠市县前列', [['rank', '位居吴忠市县前列']]],
    ['yunxi', '抓实中小幼各学段科学教育全覆盖', [['full-coverage-without-rate', '全覆盖']]],
    ['mengjin', '因地制宜建设一批具备科技教育', [['indefinite', '一批']]],
    ['yunxi', '精准培训一大批岗位急需', [['indefinite', '一大批']]],
    ['taishan', '定期举办青少年科技竞赛', [['frequency-without-number', '定期']]],
    ['yunxi', '经常开展科普信息传播', [['frequency-without-number', '经常']]],
    ['taishan', '基层科普投入逐年提高，', [['no-number', '基层科普投入逐年提高']]],
    ['taishan', '逐步提高人均科普经费水平，', [['no-number', '逐步提高人均科普经费水平']]],
    ['yunxi', '理化生等课程的实验开出率，', []], // the verb is cut off
    [
      'yunxi',
      '提高小学科学和中学理化生等课程的实验开出率，',
      [['no-number', '提高小学科学和中学理化生等课程的实验开出率']],
    ],
    ['mengjin', '推动更多老年人接受培训', [['no-number', '更多']]],
    ['hebi', '文化科技卫生“三下乡”', [['name', '三下乡']]],
    ['mengjin', '“四优四化”', [['name', '四优四化']]],
    ['hebi', '“鹤壁工匠百人计划”', [['name', '百人计划']]],
  ])('in %s’s “%s”', (plan, words, misses) => {
    expect(found(cited(plan, words))).toEqual(misses);
  });

  test.each([
    ['稳步扩大牧区流动书屋覆盖面，', 'no-number', '稳步扩大牧区流动书屋覆盖面'],
    ['拓宽讲解队规模。', 'no-number', '拓宽讲解队规模'],
    ['渔村讲座覆盖面持续扩大，', 'no-number', '渔村讲座覆盖面持续扩大'],
    ['增设盲人科普栏目，', 'no-number', '增设盲人科普栏目'],
    ['加大经费投入力度，', 'no-number', '加大经费投入力度'],
    ['实现全域覆盖，', 'full-coverage-without-rate', '全域覆盖'],
    ['开展经常性防震演练，', 'frequency-without-number', '经常性'],
    ['组织常态化航海科普活动，', 'frequency-without-number', '常态化'],
    ['建成西部最强光伏产业园区，', 'rank', '最强光伏产业园区'],
  ])('made up, in %s', (words, reason, quote) => {
    expect(found(words)).toEqual([[reason, quote]]);
  });

  test.each(['最大限度方便渔民', '最大程度共享', '扩大经营规模化水平'])('none in %s', (words) => {
    expect(found(words)).toEqual([]);
  });

  test.each<[PlanOfFive, string]>([
    ['mengjin', '加强组织领导。各镇（街道）人民政府'],
    ['taishan', '服务均衡化、广覆盖'], // no full coverage, and no growth
    ['qingtongxia', '服务均衡化、覆盖广'],
    ['mengjin', '规范化、常态化，'], // a quality, not how often
    ['mengjin', '整合资源建立常态化应急科普专家库'],
    ['mengjin', '加大科普宣传力度'], // an effort: nothing that is measured
    ['qingtongxia', '奖项中增加科普工作指标'],
    ['hebi', '特色化、协同化、规模化发展'],
    ['hebi', '扩大科普活动影响。'],
    ['yunxi', '培养一支适应'], // an article
    ['qingtongxia', '经济社会发展的一项重要任务'],
    ['mengjin', '培育科技创新人才作出表率。'],
    ['qingtongxia', '提高资金使用效益和效率，'],
  ])('are none in %s’s “%s”', (plan, words) => {
    expect(found(cited(plan, words))).toEqual([]);
  });

  test.each([
    ['', []],
    ['\r\n', []],
    ['國發[2021]9號', []],
    ['国发[2021]9号', [['document-number', '国发[2021]9号']]],
    ['2021--2025年', [['period', '2021--2025年']]],
    ['２０２１年', []], // the grammar is given shadows, whose digits are half-width
    ['𠮷2025年', [['date', '2025年']]],
    ['两级', [['category-count', '两级']]],
    ['三大类', [['category-count', '三大类']]],
    ['每月', [['frequency-without-number', '每月']]],
    ['位列全省前列', [['rank', '位列全省前列']]],
    ['位居全省，前列', []],
  ])('of %j are %j', (words, misses) => {
    expect(found(words)).toEqual(misses);
  });
});

describe('a name of the codebook', () => {
  test('is found wherever it stands, before any form', () => {
    expect(found('三下乡、三下乡')).toEqual([
      ['name', '三下乡'],
      ['name', '三下乡'],
    ]);
    expect(found('五项竞赛三级联动', ['三级联动'])).toEqual([['name', '三级联动']]);
  });

  test('needs no numeral of the forms to be found with one', () => {
    expect(found('百人计划', ['百人计划'])).toEqual([['name', '百人计划']]);
  });
});

test('words that a quota explains are no near miss', () => {
  const words = cited('qingtongxia', '每学期举办科普讲座不少于4次');
  expect(findNearMisses(words, [{ start: 0, end: 3 }])).toEqual([]);
  expect(findNearMisses(words, [{ start: 9, end: 14 }])).toEqual([
    { start: 0, end: 3, reason: 'frequency-without-number' },
  ]);
});

test('near misses stand in order, inside the text, and share no character', () => {
  const piece = fc.oneof(
    fc.constantFrom('2021—2035年', '十四五”', '第十四个五年', '5类', '每年', '一批', '三下乡'),
    fc.constantFrom('十九届二中、三中', '国发〔2021〕9号', '位居县前列', '全覆盖', '第五中学'),
    chineseText,
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const shadow = pieces.join('');
      const ends = accountNumbers(shadow, { names: NAMES, words: [] }).nearMisses.flatMap(
        ({ start, end }) => [start, end],
      );
      expect([0, ...ends, shadow.length]).toEqual(
        [0, ...ends, shadow.length].toSorted((a, b) => a - b),
      );
    }),
  );
});
