/**
 * Reference values: title, issuer, dates and status of the five plans, read off the lines above their
 * text by a language model; the other inputs are made up. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import {
  findInLines,
  findPeriod,
  findPlaces,
  findProvince,
  findTitle,
  isoDate,
  NOTICE,
} from '#scripts/grammar/notice.ts';
import { cited } from '../cited.ts';

const TAISHAN = [
  '泰山政办字〔2022〕7号',
  '泰安市泰山区人民政府办公室',
  '关于印发泰山区全民科学素质行动规划纲要',
  '实施方案（2021-2025年）的通知',
  '各街道办事处、镇人民政府，各园区管委会，区直有关部门：',
  '《泰山区全民科学素质行动规划纲要实施方案（2021-2025年）》已经区政府同意，现印发给你们，请认真组织实施。',
  '泰安市泰山区人民政府办公室',
  '2022年5月31日',
  '泰山区全民科学素质行动规划纲要',
  '实施方案（2021-2025年）',
].map((line) => cited('taishan', line));

const HEBI = [
  '信息索引号：410601000000000000/2022-63728',
  '主题分类：科技',
  '发文字号：鹤政办[2022]25号',
  '成文日期：2022年05月27日',
  '发文机关：鹤壁市人民政府办公室',
  '鹤壁市人民政府办公室关于印发鹤壁市全民科学素质行动规划纲要实施方案（2022—2025年）的通知',
  '发布时间：2022年06月10日10：16来源：鹤壁日报浏览次数：',
  '《鹤壁市全民科学素质行动规划纲要实施方案（2022—2025年）》已经市政府同意，现印发给你们，请认真贯彻落实。',
  '2022年5月26日',
  '鹤壁市全民科学素质行动规划纲要实施方案（2022—2025年）',
].map((line) => cited('hebi', line));

const MENGJIN = [
  '洛阳市孟津区人民政府办公室',
  '关于印发孟津区“十四五”全民科学素质行动',
  '规划纲要实施方案的通知',
  '《洛阳市孟津区“十四五”全民科学素质行动规划纲要实施方案》已经区政府研究同意，现印发给你们，请认真贯彻执行。',
  '2022年3月25日',
  '洛阳市孟津区十四五全民科学素质行动规划纲要实施方案',
].map((line) => cited('mengjin', line));

const QINGTONGXIA = [
  '青铜峡市全民科学素质行动规划纲要实施方案（2021—2025年）',
  '（征求意见稿）',
].map((line) => cited('qingtongxia', line));

describe('the title', () => {
  test('of 泰山区 stands last, over two lines', () => {
    const title = '泰山区全民科学素质行动规划纲要实施方案（2021-2025年）';
    expect(findTitle(TAISHAN)).toEqual({ quote: title, line: 8, lines: 2, start: 0 });
  });

  test.each([
    ['孟津区', MENGJIN, '洛阳市孟津区十四五全民科学素质行动规划纲要实施方案', 5],
    ['青铜峡市', QINGTONGXIA, '青铜峡市全民科学素质行动规划纲要实施方案（2021—2025年）', 0],
    ['鹤壁市', HEBI, '鹤壁市全民科学素质行动规划纲要实施方案（2022—2025年）', 9],
  ])('of %s is in one line', (_, lines, title, line) => {
    expect(findTitle(lines)).toMatchObject({ quote: title, line, lines: 1 });
  });

  test.each([
    [[]],
    [['']],
    [['关于印发实施方案的通知']],
    [['科学素质行动实施方案']],
    [['新城区全民科学素质行动规划纲要实施方案(2021-2025年)']], // not folded
    [['甲', '乙', '新城区全民科学', '素质行动', '规划纲要', '实施方案']], // over four lines
  ])('is not found in %j', (lines) => {
    expect(findTitle(lines)).toBeUndefined();
  });
});

describe('the issuer', () => {
  test.each([
    ['泰山区', TAISHAN, '泰安市泰山区人民政府办公室', 1, 0],
    ['鹤壁市', HEBI, '鹤壁市人民政府办公室', 4, 5],
    ['孟津区', MENGJIN, '洛阳市孟津区人民政府办公室', 0, 0],
  ])('of %s', (_, lines, issuer, line, start) => {
    expect(findInLines(lines, NOTICE.issuer)).toEqual({ quote: issuer, line, lines: 1, start });
  });

  test('of 青铜峡市 is not printed', () => {
    expect(findInLines(QINGTONGXIA, NOTICE.issuer)).toBeUndefined();
  });

  test.each(['', '各镇人民政府、街道办事处：', '由区人民政府办公室印发', '人民政府'])(
    'is not in %j',
    (line) => {
      expect(findInLines([line], NOTICE.issuer)).toBeUndefined();
    },
  );
});

describe('the document number', () => {
  test('is alone in its line or after its label', () => {
    expect(findInLines(TAISHAN, NOTICE.docNumber)).toMatchObject({
      quote: '泰山政办字〔2022〕7号',
      line: 0,
      start: 0,
    });
    expect(findInLines(HEBI, NOTICE.docNumber)).toMatchObject({
      quote: '鹤政办[2022]25号',
      line: 2,
      start: 5,
    });
  });

  test('is absent in 孟津区 and 青铜峡市, and where it is only cited', () => {
    expect(findInLines(MENGJIN, NOTICE.docNumber)).toBeUndefined();
    expect(findInLines(QINGTONGXIA, NOTICE.docNumber)).toBeUndefined();
    expect(
      findInLines(['（国发〔2021〕9号）', '〔2022〕7号', ''], NOTICE.docNumber),
    ).toBeUndefined();
  });
});

describe('dates', () => {
  test('of 鹤壁市 are three', () => {
    expect(findInLines(HEBI, NOTICE.issuedOn)).toMatchObject({
      quote: '2022年05月27日',
      line: 3,
    });
    expect(findInLines(HEBI, NOTICE.publishedOn)).toMatchObject({
      quote: '2022年06月10日',
      line: 6,
    });
    expect(findInLines(HEBI, NOTICE.signedOn)).toMatchObject({
      quote: '2022年5月26日',
      line: 8,
    });
  });

  test('of the others: the one under the notice', () => {
    expect(findInLines(TAISHAN, NOTICE.signedOn)).toMatchObject({
      quote: '2022年5月31日',
      line: 7,
      start: 0,
    });
    expect(findInLines(MENGJIN, NOTICE.signedOn)).toMatchObject({
      quote: '2022年3月25日',
      line: 4,
    });
    expect(findInLines(QINGTONGXIA, NOTICE.signedOn)).toBeUndefined();
    expect(findInLines(TAISHAN, NOTICE.issuedOn)).toBeUndefined();
    expect(findInLines(MENGJIN, NOTICE.publishedOn)).toBeUndefined();
  });

  test.each([
    '',
    '２０２２年3月25日',
    '2022年3月25日起',
    '2022年3月',
    '二〇二二年三月二十五日',
    '2022年3月25日\r',
  ])('are not read from %j', (line) => {
    expect(findInLines([line], NOTICE.signedOn)).toBeUndefined();
  });
});

describe('a date in digits', () => {
  test.each([
    ['2022年05月27日', '2022-05-27'],
    ['2022年06月10日', '2022-06-10'],
    ['2022年5月26日', '2022-05-26'],
    ['2022年5月31日', '2022-05-31'],
    ['2022年3月25日', '2022-03-25'],
  ])('%s is %s', (words, date) => {
    expect(isoDate(words)).toBe(date);
  });
});

describe('the period', () => {
  test.each([
    ['泰山区全民科学素质行动规划纲要实施方案（2021-2025年）', 2021, 2025, '（2021-2025年）'],
    ['岳阳市云溪区全民科学素质行动规划纲要实施方案（2022—2025）', 2022, 2025, '（2022—2025）'],
    ['甲方案（2021年——2025年）', 2021, 2025, '（2021年——2025年）'],
    ['洛阳市孟津区十四五全民科学素质行动规划纲要实施方案', 2021, 2025, '十四五'],
    ['孟津区“十四五”全民科学素质行动', 2021, 2025, '“十四五”'],
  ])('of %s is %d to %d', (title, start, end, quote) => {
    expect(findPeriod(title)).toEqual({ start, end, quote });
  });

  test.each([
    '',
    '新城区全民科学素质行动规划纲要实施方案',
    '方案（2021年）',
    '方案(2021-2025年)',
    '方案（２０２１-２０２５年）',
  ])('is not told from %j', (title) => {
    expect(findPeriod(title)).toBeUndefined();
  });
});

describe('the status', () => {
  test('of a plan that the government approved is final', () => {
    expect(findInLines(TAISHAN, NOTICE.final)).toMatchObject({ quote: '已经区政府同意' });
    expect(findInLines(MENGJIN, NOTICE.final)).toMatchObject({
      quote: '已经区政府研究同意',
      line: 3,
    });
  });

  test('of 征求意见稿 is a draft, also where words of approval stand before it', () => {
    expect(findInLines(QINGTONGXIA, NOTICE.draft)).toMatchObject({
      quote: '征求意见稿',
      line: 1,
      start: 1,
    });
    expect(findInLines(['已经市政府同意', '（草案）'], NOTICE.draft)).toMatchObject({
      quote: '草案',
      line: 1,
    });
  });

  test.each(['', '请认真组织实施', '同意', '经，同意'])('is not told from %j', (line) => {
    expect(findInLines([line], NOTICE.final)).toBeUndefined();
    expect(findInLines([line], NOTICE.draft)).toBeUndefined();
  });
});

describe('places', () => {
  test.each([
    ['洛阳市孟津区人民政府办公室', '洛阳市', '孟津区'],
    ['洛阳市孟津区十四五全民科学素质行动', '洛阳市', '孟津区'],
    ['洛阳市孟津区“十四五”全民科学素质行动', '洛阳市', '孟津区'],
    ['岳阳市云溪区全民科学素质行动规划纲要', '岳阳市', '云溪区'],
    ['泰山区全民科学素质行动规划纲要', undefined, '泰山区'],
    ['青铜峡市全民科学素质行动', undefined, '青铜峡市'],
    ['鹤壁市人民政府办公室', undefined, '鹤壁市'],
    ['阿拉善盟额济纳旗全民科学素质行动', '阿拉善盟', '额济纳旗'],
    ['沧州市孟村回族自治县全民科学素质行动', '沧州市', '孟村回族自治县'],
  ])('of %s', (name, prefecture, place) => {
    expect(findPlaces(name)).toEqual({ prefecture, place });
  });

  test.each(['', '全民科学素质行动', '区人民政府', '河南省人民政府', '孟津区的方案'])(
    'are not in %j',
    (name) => {
      expect(findPlaces(name)).toBeUndefined();
    },
  );
});

describe('the province', () => {
  test.each([
    [cited('hebi', '《河南省全民科学素质行动规划纲要实施方案'), '河南省'],
    [
      cited(
        'mengjin',
        '《河南省人民政府办公厅关于印发河南省全民科学素质行动规划纲要实施方案（2021—2025年）的通知》',
      ),
      '河南省',
    ],
    [cited('taishan', '《山东省全民科学素质行动规划纲要实施方案'), '山东省'],
    [cited('yunxi', '《湖南省全民科学素质行动规划纲要实施方案'), '湖南省'],
    [cited('qingtongxia', '《宁夏回族自治区全民科学素质行动规划纲要实施方案'), '宁夏回族自治区'],
    ['《新疆维吾尔自治区全民科学素质行动', '新疆维吾尔自治区'],
  ])('that %s names', (text, province) => {
    expect(findProvince(text)).toBe(province);
  });

  test.each([
    '',
    '《全民科学素质行动规划纲要》',
    '河南省全民科学素质行动',
    '《洛阳市全民科学素质行动',
  ])('is not in %j', (text) => {
    expect(findProvince(text)).toBeUndefined();
  });
});
