import { describe, expect, test } from 'vitest';
import { keepCharacters } from '#scripts/text/clean-text.ts';
import { joinLines } from '#scripts/steps/03-join.ts';

const toClean = (line: string) =>
  keepCharacters(
    line,
    Array.from(line, (_, index) => index),
  );
const join = (...lines: string[]) => joinLines(lines.map(toClean)).map(({ text }) => text);

/** What stands before and after the heading of 云溪区’s fifth group. */
const BEFORE =
  '（责任分工：区卫健局、区民政局牵头，区委组织部、区委宣传部、区科协、区科工局、区市场监管局、区人社局、区教体局、区文旅广电局、区消防救援大队等单位参加）';
const AFTER =
  '将科学素质提升行动纳入区委理论中心组学习，树立科学执政理念，提升领导干部和公务员在新发展阶段的科学执政素质和履职能力，强化对科学素质建设重要性和紧迫性的认识。';

describe('a heading that a page break cut', () => {
  test.each([
    ['（五）领导干部和公务员科学素质', '提升行动'],
    ['（五）领导干部和公务员科学素质提升行', '动'],
    ['（五）领导干部', '和公务员科学素质提升行动'],
    ['二、提升', '行动'],
    ['四、组织实施', '和保障条件'],
  ])('%s + %s is one, and ends where the text begins', (start, end) => {
    expect(join(BEFORE, start, end, AFTER)).toEqual([BEFORE, start + end, AFTER]);
  });
});

describe('a whole heading', () => {
  test.each(['二、提升行动', '（五）领导干部和公务员科学素质提升行动', '（一）弘扬科学精神'])(
    '%s does not take the text under it',
    (heading) => {
      expect(join(BEFORE, heading, AFTER)).toEqual([BEFORE, heading, AFTER]);
    },
  );

  test('does not take a line that is cut after 行动', () => {
    expect(join(BEFORE, '二、提升行动', '着力开展科学素质提升行动', '和重点工程。')).toEqual([
      BEFORE,
      '二、提升行动',
      '着力开展科学素质提升行动和重点工程。',
    ]);
  });
});
