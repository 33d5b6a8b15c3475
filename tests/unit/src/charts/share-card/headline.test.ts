import { describe, expect, test } from 'vitest';
import { LINE, setHeadline } from '#src/charts/share-card/headline.ts';
import { textWidth } from '#src/charts/svg.ts';
import { atLeastOne } from '../../../../at-least-one.ts';

const ROOM = { width: 590, height: 300 };
const NAMES = ['孟津区', '泰山区', '云溪区', '青铜峡市', '鹤壁市'];

test('a phrase begins a line', () => {
  const { lines } = setHeadline('620条、46个指标，没有一个专为老年人设定', ROOM, NAMES);
  expect(lines).toEqual(['620条、46个指标，', '没有一个专为', '老年人设定']);
});

test('a phrase that is hardly too long for a line takes smaller letters, not two lines', () => {
  const room = { ...ROOM, height: 430 };
  const { lines } = setHeadline('47,803个字符，个个有交代', room);
  expect(lines).toContain('47,803个字符，');
});

test('a name, and what stands in brackets behind it, is on one line', () => {
  const { lines } = setHeadline('孟津区与鹤壁市（地级市）', ROOM, NAMES);
  expect(lines).toEqual(['孟津区与鹤壁市', '（地级市）']);
  const english = 'Qingtongxia (draft for comment) and Hebi (prefecture-level city)';
  const marks = setHeadline(english, ROOM).lines.join('\n');
  expect(marks).toContain('(draft for comment)');
  expect(marks).toContain('(prefecture-level city)');
});

test('a number stays with its measure, and 的 with what it follows', () => {
  const { lines } = setHeadline('写明牵头单位的40个部分，23个由科学技术协会牵头', ROOM);
  expect(lines.filter((line) => /^[个的]/.test(line))).toEqual([]);
  const own = setHeadline('泰山区写给老年人的：3条措施，没有一项数字指标', ROOM, NAMES);
  expect(own.lines[0]).toBe('泰山区写给老年人的：');
});

test('words in quotation marks are on one line', () => {
  const text = '46项指标集中在620条条文中的36条，“老年人”、“基层科普能力”部分没有一项';
  expect(setHeadline(text, ROOM).lines.join('|')).toContain('“基层科普能力”');
});

const TEXTS = [
  '泰山区',
  '620条、46个指标，没有一个专为老年人设定',
  '孟津区、鹤壁市（地级市）两份方案，各有四成以上文字与对方相同',
  '46项指标集中在620条条文中的36条，“老年人”、“基层科普能力”、“组织实施”部分没有一项',
  '只有泰山区的责任名单不设牵头单位：单位列了199次，一律“按职责分工负责”',
  'Only Taishan has no project for science-popularization talent; the other four plans have one',
  '一二三四五六七八九十'.repeat(30),
  'word '.repeat(200),
  'withoutanyblank'.repeat(20),
];

describe.each(atLeastOne(TEXTS))('%s', (text) => {
  const { size, lines } = setHeadline(text, ROOM, NAMES);

  test('stays in its box', () => {
    const widths = lines.map((line) => textWidth(line, size));
    expect(Math.max(...widths)).toBeLessThanOrEqual(ROOM.width);
    expect(lines.length * size * LINE).toBeLessThanOrEqual(ROOM.height);
  });

  test('has no closing mark at the start of a line, and no opening one at the end', () => {
    expect(lines.filter((line) => /^[，；：。、）》”!?.,;:%]|[“（《]$/u.test(line))).toEqual([]);
  });

  test('loses no word, or says so', () => {
    const joined = lines.join('').replace(/\s/g, '');
    const whole = text.replace(/\s/g, '');
    expect(
      joined.endsWith('…') ? whole.startsWith(joined.replace(/…+$/, '')) : joined === whole,
    ).toBe(true);
  });
});
