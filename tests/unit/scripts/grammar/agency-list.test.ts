/**
 * Reference values: read from the lists of the five plans by a language model, which cites plan and
 * words; the other inputs are made up. No person has checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookupForms, restoreRank, splitNames } from '#scripts/grammar/agency-list.ts';
import { cited, type PlanOfFive } from '../cited.ts';

const namesOf = (list: string) => splitNames(list).map(({ start, end }) => list.slice(start, end));

describe('a list', () => {
  test.each<[PlanOfFive, string, string[]]>([
    ['mengjin', '区教体局、团区委、区科协', ['区教体局', '团区委', '区科协']],
    ['mengjin', '林业局，区总工会、团区委', ['林业局', '区总工会', '团区委']],
    ['qingtongxia', '市委组织部（老干部局）、卫生健康局', ['市委组织部（老干部局）', '卫生健康局']],
    ['hebi', '市卫生健康委、市教育体育局', ['市卫生健康委', '市教育体育局']],
    [
      'qingtongxia',
      '全民科学素质纲要实施工作领导小组各成员单位',
      ['全民科学素质纲要实施工作领导小组各成员单位'],
    ],
  ])('of %s, %s, is cut into its names', (plan, list, names) => {
    expect(namesOf(cited(plan, list))).toEqual(names);
  });

  test('is not cut inside brackets, also nested ones', () => {
    expect(namesOf('市委组织部（老干部局、党校（行政学院）、编办），区科协')).toEqual([
      '市委组织部（老干部局、党校（行政学院）、编办）',
      '区科协',
    ]);
  });

  test.each([
    ['', []],
    ['、，、', []],
    ['、区科协、', ['区科协']],
    ['区科协,区妇联;区总工会', ['区科协,区妇联;区总工会']],
    ['区科协；区妇联；', ['区科协', '区妇联']],
    [
      '领导小组各成员单位、各乡镇（街道、农林场）',
      ['领导小组各成员单位', '各乡镇（街道、农林场）'],
    ],
    ['区科协、\r\n区妇联', ['区科协', '\r\n区妇联']],
    ['区𠮷山局、区妇联', ['区𠮷山局', '区妇联']],
    ['区科协（、区妇联', ['区科协（、区妇联']],
  ])('%j gives %j', (list, names) => {
    expect(namesOf(list)).toEqual(names);
  });

  test('gives back any names that were joined', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'区市县委局人社科工教体'),
      minLength: 1,
      maxLength: 8,
    });
    const bracketed = fc.tuple(name, name, name).map(([own, a, b]) => `${own}（${a}、${b}）`);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(name, bracketed)),
        fc.constantFrom('、', '，'),
        (names, mark) => {
          expect(namesOf(names.join(mark))).toEqual(names);
        },
      ),
    );
  });
});

describe('the rank that a list elides', () => {
  test.each<[string, '区' | '市' | '县', string, boolean, string]>([
    // 孟津区: 参与单位：区科工局、人社局、市自然资源和规划局孟津分局、…
    ['区科工局', '区', 'government', false, '区科工局'],
    ['人社局', '区', 'government', true, '区人社局'],
    ['市自然资源和规划局孟津分局', '区', 'government', false, '市自然资源和规划局孟津分局'],
    // 孟津区: 参与单位：区民政局、人社局、市场监督管理局、…: its 市 is no rank
    ['市场监督管理局', '区', 'government', true, '区市场监督管理局'],
    ['融媒体中心', '区', 'institution', true, '区融媒体中心'],
    ['团区委', '区', 'mass-organisation', true, '团区委'],
    // 青铜峡市: 牵头单位：市委组织部、党校; 市委组织部、宣传部、…; 团委、妇联、科协
    ['党校', '市', 'party', true, '市委党校'],
    ['宣传部', '市', 'party', true, '市委宣传部'],
    ['市委宣传部', '市', 'party', false, '市委宣传部'],
    ['团委', '市', 'mass-organisation', true, '市团委'],
    [
      '全民科学素质纲要实施工作领导小组各成员单位',
      '市',
      'collective',
      true,
      '全民科学素质纲要实施工作领导小组各成员单位',
    ],
    // 鹤壁市: 市市场监管局 has both
    ['市市场监管局', '市', 'government', false, '市市场监管局'],
    // made up
    ['宣传部', '县', 'party', true, '县委宣传部'],
    ['自治区科协', '市', 'mass-organisation', false, '自治区科协'],
    ['省林业局', '县', 'government', false, '省林业局'],
  ])('%s in a list of rank %s', (name, rank, kind, isBare, restored) => {
    expect(restoreRank(name, rank, kind, isBare)).toBe(restored);
  });

  test('is restored once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('人社局', '宣传部', '科协', '团委'),
        fc.constantFrom('区', '市', '县'),
        fc.constantFrom('government', 'party'),
        (name, rank, kind) => {
          const restored = restoreRank(name, rank, kind, true);
          expect(restoreRank(restored, rank, kind, false)).toBe(restored);
        },
      ),
    );
  });
});

describe('the forms under which a name is looked up', () => {
  test.each([
    ['人社局', ['人社局']],
    ['区科协', ['区科协', '科协']],
    ['市委宣传部', ['市委宣传部', '宣传部', '委宣传部']],
    [
      '市委组织部（老干部局）',
      [
        '市委组织部（老干部局）',
        '组织部（老干部局）',
        '委组织部（老干部局）',
        '市委组织部',
        '组织部',
        '委组织部',
      ],
    ],
    [
      '市生态环境局孟津分局',
      ['市生态环境局孟津分局', '生态环境局孟津分局', '市生态环境局', '生态环境局'],
    ],
    // A bracket with several names is no office of the one before it.
    ['区科协（科技馆、学会）', ['区科协（科技馆、学会）', '科协（科技馆、学会）']],
    ['', ['']],
  ])('of %s are %j', (name, forms) => {
    expect(lookupForms(name)).toEqual(forms);
  });

  test('begin with the name as written, and repeat none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'区市县委局分（）科') }), (name) => {
        const forms = lookupForms(name);
        expect(forms[0]).toBe(name);
        expect(new Set(forms).size).toBe(forms.length);
      }),
    );
  });
});
