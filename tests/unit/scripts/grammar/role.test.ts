/**
 * Reference values: the lists of bodies of the five plans, taken apart by a language model that read
 * them; the other inputs are made up. No person has checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findTrailingBracket,
  opensResponsibilities,
  parseRoleLists,
} from '#scripts/grammar/role.ts';
import { cited, type PlanOfFive } from '../cited.ts';

const lists = (shadow: string) =>
  parseRoleLists(shadow).map(({ role, roleWord, start, end }) => [
    role,
    roleWord,
    shadow.slice(start, end),
  ]);

describe('a paragraph of responsibilities', () => {
  test.each<[PlanOfFive, string, [string, string, string][]]>([
    [
      'mengjin',
      '牵头单位：区教体局、团区委、区科协。',
      [['lead', '牵头单位', '区教体局、团区委、区科协']],
    ],
    [
      'mengjin',
      '参与单位：区教体局、科工局、民政局、团区委、区妇联、区科协。',
      [['participating', '参与单位', '区教体局、科工局、民政局、团区委、区妇联、区科协']],
    ],
    [
      'qingtongxia',
      '配合单位：市科学技术局、工业和信息化局、卫生健康局、应急管理局、团委、妇联、科协',
      [
        [
          'participating',
          '配合单位',
          '市科学技术局、工业和信息化局、卫生健康局、应急管理局、团委、妇联、科协',
        ],
      ],
    ],
    [
      'qingtongxia',
      '责任单位：全民科学素质纲要实施工作领导小组各成员单位',
      [['participating', '责任单位', '全民科学素质纲要实施工作领导小组各成员单位']],
    ],
    [
      'qingtongxia',
      '牵头单位：市委组织部（老干部局）、卫生健康局',
      [['lead', '牵头单位', '市委组织部（老干部局）、卫生健康局']],
    ],
    [
      'hebi',
      '牵头单位：市卫生健康委、市教育体育局。责任单位：市委组织部、市委宣传部、',
      [
        ['lead', '牵头单位', '市卫生健康委、市教育体育局'],
        ['participating', '责任单位', '市委组织部、市委宣传部、'],
      ],
    ],
    [
      'yunxi',
      '（责任分工：区科工局、区教体局牵头，区发改局、区财政局、区人社局、区自然资源局、区生态环境分局、区文旅广电局、区科协等单位参加）',
      [
        ['lead', '牵头', '区科工局、区教体局'],
        [
          'participating',
          '参加',
          '区发改局、区财政局、区人社局、区自然资源局、区生态环境分局、区文旅广电局、区科协',
        ],
      ],
    ],
    [
      'taishan',
      '（区教育和体育局、区科学技术局、区科协按职责分工负责）',
      [['shared', '按职责分工负责', '区教育和体育局、区科学技术局、区科协']],
    ],
  ])('of %s: %s', (plan, shadow, expected) => {
    expect(lists(cited(plan, shadow))).toEqual(expected);
  });

  test.each([
    [
      '牵头部门：甲局；配合单位：乙局',
      [
        ['lead', '牵头部门', '甲局'],
        ['participating', '配合单位', '乙局'],
      ],
    ],
    [
      '主办单位：甲局协作单位：乙局',
      [
        ['lead', '主办单位', '甲局'],
        ['participating', '协作单位', '乙局'],
      ],
    ],
    [
      '（甲局牵头，乙局配合）',
      [
        ['lead', '牵头', '甲局'],
        ['participating', '配合', '乙局'],
      ],
    ],
    ['（甲局等部门参与）', [['participating', '参与', '甲局']]],
    [
      '（市委组织部（老干部局）、市科协按职责分工负责）',
      [['shared', '按职责分工负责', '市委组织部（老干部局）、市科协']],
    ],
    [
      '（责任分工：组织部（老干部局（关工委））牵头，科协（学会）、各乡镇（街道）等单位参加）',
      [
        ['lead', '牵头', '组织部（老干部局（关工委））'],
        ['participating', '参加', '科协（学会）、各乡镇（街道）'],
      ],
    ],
    [
      '（牵头单位：甲局；配合单位：乙局、丙局）',
      [
        ['lead', '牵头单位', '甲局'],
        ['participating', '配合单位', '乙局、丙局'],
      ],
    ],
    ['【责任单位：甲局、乙局】', [['participating', '责任单位', '甲局、乙局']]],
    ['责任单位：甲局；乙局；丙局。', [['participating', '责任单位', '甲局；乙局；丙局']]],
    ['牵头单位区教体局、区科协', [['lead', '牵头单位', '区教体局、区科协']]],
    ['责任单位：甲局、乙局按职责分工负责。', [['shared', '责任单位', '甲局、乙局']]],
    ['牵头单位：甲局、乙局等。', [['lead', '牵头单位', '甲局、乙局']]],
    [
      '由甲局牵头，乙局、丙局参加。',
      [
        ['lead', '牵头', '甲局'],
        ['participating', '参加', '乙局、丙局'],
      ],
    ],
    [
      '责任单位：领导小组各成员单位、各乡镇（街道）',
      [['participating', '责任单位', '领导小组各成员单位、各乡镇（街道）']],
    ],
    ['（甲局分工负责）', [['shared', '分工负责', '甲局']]],
    ['（𠮷局牵头）', [['lead', '牵头', '𠮷局']]],
  ])('made up: %s', (shadow, expected) => {
    expect(lists(shadow)).toEqual(expected);
  });

  test.each([
    '',
    '牵头单位：',
    '（责任分工：）',
    '区科协',
    '牵头单位:区科协',
    '\r\n',
    '（区科协）',
    '推动部门协作。',
    // What follows the lists would be lost without a word.
    '牵头单位：甲局。乙局、丙局。',
    '（甲局牵头，乙局、丙局）',
    '（甲局（乙局牵头，丙局参加）',
    '牵头单位：甲局（乙局、丙局',
  ])('%j has no list', (shadow) => {
    expect(lists(shadow)).toEqual([]);
  });

  test.each<[PlanOfFive, string, boolean[]]>([
    [
      'yunxi',
      '（责任分工：区卫健局、区民政局牵头，区委组织部、区委宣传部、区科协、区科工局、区市场监管局、区人社局、区教体局、区文旅广电局、区消防救援大队等单位参加）',
      [false, true],
    ],
    ['mengjin', '牵头单位：区农业农村局、区科协。', [false]],
    ['qingtongxia', '责任单位：全民科学素质纲要实施工作领导小组各成员单位', [false]],
    ['taishan', '（区教育和体育局、区科学技术局、区科协按职责分工负责）', [false]],
  ])('of %s: which lists of %s are open', (plan, shadow, open) => {
    expect(parseRoleLists(cited(plan, shadow)).map(({ isOpen }) => isOpen)).toEqual(open);
  });

  test.each([
    '等',
    '等单位',
    '等部门',
    '等相关单位',
    '等有关部门',
    '等各成员单位',
    '及其他有关单位',
    '和其他相关部门',
    '、其他单位',
    '以及有关部门',
  ])('made up: a list that ends in %s is open, and that is no name', (words) => {
    expect(parseRoleLists(`责任单位：甲局、乙局${words}。`)).toMatchObject([
      { isOpen: true, start: 5, end: 10 },
    ]);
    expect(parseRoleLists(`（甲局、乙局${words}配合）`)).toMatchObject([
      { isOpen: true, start: 1, end: 6 },
    ]);
  });

  test.each(['责任单位：各有关单位', '（甲局、各成员单位配合）', '责任单位：市委其他工作机构'])(
    'made up: %s is not open',
    (shadow) => {
      expect(parseRoleLists(shadow)).toMatchObject([{ isOpen: false }]);
    },
  );

  test('is read back from any names', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'区市局人社科教体农业'),
      minLength: 1,
      maxLength: 6,
    });
    const names = fc.array(name, { minLength: 1, maxLength: 5 }).map((all) => all.join('、'));
    fc.assert(
      fc.property(names, names, (lead, others) => {
        expect(lists(`牵头单位：${lead}。责任单位：${others}。`)).toEqual([
          ['lead', '牵头单位', lead],
          ['participating', '责任单位', others],
        ]);
        expect(lists(`（责任分工：${lead}牵头，${others}等单位参加）`)).toEqual([
          ['lead', '牵头', lead],
          ['participating', '参加', others],
        ]);
        expect(lists(`（${lead}按职责分工负责）`)).toEqual([['shared', '按职责分工负责', lead]]);
      }),
    );
  });
});

describe('a paragraph that is nothing but responsibilities', () => {
  test.each<[PlanOfFive, string, boolean]>([
    ['mengjin', '牵头单位：区农业农村局、区科协。', true],
    ['qingtongxia', '配合单位：市科学技术局', true],
    ['yunxi', '（责任分工：区农业农村局牵头，', true],
    ['taishan', '（区教育和体育局、区科学技术局', false],
    ['hebi', '加强组织领导。各级政府负责领导', false],
    ['taishan', '引导企业和社会组织建立有效的科技资源科普化机制。', false],
  ])('in %s, %s: %s', (plan, shadow, opens) => {
    expect(opensResponsibilities(cited(plan, shadow))).toBe(opens);
  });

  test.each([
    '（牵头单位：甲局；配合单位：乙局）',
    '【责任单位：甲局】',
    '牵头单位区教体局、区科协',
    '由甲局牵头，乙局、丙局参加。',
  ])('made up: %s', (shadow) => {
    expect(opensResponsibilities(shadow)).toBe(true);
  });

  test.each([
    '',
    '牵头单位',
    '牵头单位:',
    ' 牵头单位：',
    '由牵头单位：',
    '责任分工：',
    '牵头单位要抓好落实。',
    '由甲局牵头，开展科普活动。',
    '由甲局牵头，鼓励各方参加。乙局配合。',
  ])('is not %j', (shadow) => {
    expect(opensResponsibilities(shadow)).toBe(false);
  });
});

describe('a bracket that closes an item', () => {
  const bracketOf = (shadow: string) => {
    const start = findTrailingBracket(shadow);
    return start === undefined ? undefined : shadow.slice(start);
  };

  test.each<[PlanOfFive, string, string]>([
    [
      'taishan',
      '每年培训科技辅导员不少于50人次。（区教育和体育局、区科学技术局、区科协按职责分工负责）',
      '（区教育和体育局、区科学技术局、区科协按职责分工负责）',
    ],
    [
      'taishan',
      '等阵地为老年人提供健康科普服务。（区卫生健康局、区委宣传部、区农业农村局、区应急管理局、区融媒体中心、区科学技术局、区科协按职责分工负责）',
      '（区卫生健康局、区委宣传部、区农业农村局、区应急管理局、区融媒体中心、区科学技术局、区科协按职责分工负责）',
    ],
  ])('of %s: %s', (plan, shadow, bracket) => {
    expect(bracketOf(cited(plan, shadow))).toBe(bracket);
  });

  test('is the last one, with those inside it', () => {
    expect(bracketOf('建立机制（试行）。（区科协按职责分工负责）')).toBe(
      '（区科协按职责分工负责）',
    );
    expect(bracketOf('甲。（组织部（老干部局）按职责分工负责）')).toBe(
      '（组织部（老干部局）按职责分工负责）',
    );
    expect(bracketOf('（甲局参与）')).toBe('（甲局参与）');
    expect(bracketOf('甲。（牵头单位：甲局；配合单位：乙局（丙站））')).toBe(
      '（牵头单位：甲局；配合单位：乙局（丙站））',
    );
    expect(bracketOf('甲。【责任单位：甲局、乙局】')).toBe('【责任单位：甲局、乙局】');
    expect(bracketOf('甲。（区科协按职责分工负责）。')).toBe('（区科协按职责分工负责）。');
  });

  test.each([
    '',
    '）',
    '建立机制（试行）',
    '甲。（区科协按职责分工负责',
    '甲。区科协按职责分工负责）',
    '甲。(区科协按职责分工负责)',
    '甲。（区科协按职责分工负责）\r\n',
  ])('is not in %j', (shadow) => {
    expect(bracketOf(shadow)).toBeUndefined();
  });
});
