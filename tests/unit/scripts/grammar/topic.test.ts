/**
 * Reference values: scores counted by a language model from the rules that the module states
 * (characters found, each cue once, a second topic from 60 %). No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import { codeByCues, compileCues } from '#scripts/grammar/topic.ts';
import { cited } from '../cited.ts';

const topic = (id: string, ...cues: string[]) => {
  const words = { zh: id, en: id };
  return { id, ...words, definition: words, include: [], exclude: [], cues };
};
const topics = compileCues([
  topic('aims'),
  topic('teachers', '科学教师', '教师队伍', '培训'),
  topic('clubs', '科技社团', '兴趣小组'),
  topic('visits', '每学期.{0,4}科技馆', '馆校合作'),
  topic('other'),
]);
const code = (text: string, title: string | undefined = '标题') =>
  codeByCues({ text, title }, topics);

describe('a clause', () => {
  test('has the topic whose cues find the most characters', () => {
    // 孟津区: 科学教师 4 and 培训 2; nothing of the others
    expect(code(cited('mengjin', '加强农村学校科学教师培训，'))).toEqual(['teachers']);
    // 青铜峡市: 科技社团 4 and 兴趣小组 4
    expect(code(cited('qingtongxia', '鼓励学校成立科技社团和兴趣小组，'))).toEqual(['clubs']);
  });

  test('is found by a pattern, which counts the characters that it covers', () => {
    // 青铜峡市: 馆校合作 4 and 每学期到科技馆 7
    const words = cited('qingtongxia', '深入实施馆校合作，支持中小学校每学期到科技馆、');
    expect(code(words)).toEqual(['visits']);
    expect(code(`${words}科学教师教师队伍培训`)).toEqual(['visits', 'teachers']); // 11 and 10
  });

  test('has a second one from 60 % on', () => {
    expect(code('科学教师，教师队伍，培训；科技社团')).toEqual(['teachers']); // 10 and 4
    expect(code('科学教师，培训；科技社团')).toEqual(['teachers', 'clubs']); // 6 and 4
    expect(code('科技社团，兴趣小组；科学教师')).toEqual(['clubs']); // 8 and 4
    expect(code('科技社团；科学教师，培训')).toEqual(['teachers', 'clubs']);
  });

  test('has never three', () => {
    expect(code('科学教师、科技社团、馆校合作')).toEqual(['teachers', 'clubs']);
  });

  test('counts a cue once, however often it stands', () => {
    expect(code('培训、培训、培训；科技社团')).toEqual(['clubs']); // 2 and 4
  });

  test.each(['', '\r\n', '𠮷', '科学 教师', 'ＡＢＣ'])(
    'without a cue, %j, takes the topics of its title',
    (text) => {
      expect(code(text, '发展科技社团')).toEqual(['clubs']);
      expect(code(text, '广泛开展活动')).toEqual(['other']);
      expect(code(text, '')).toEqual(['other']);
    },
  );

  test('without a cue takes the first topic where it is an introduction', () => {
    expect(codeByCues({ text: '以校园为主阵地', title: undefined }, topics)).toEqual(['aims']);
    expect(codeByCues({ text: '发展科技社团', title: undefined }, topics)).toEqual(['clubs']);
  });
});

test('of no topics there is none', () => {
  expect(codeByCues({ text: '培训', title: undefined }, [])).toEqual([]);
  expect(compileCues([])).toEqual([]);
});

test('a cue of an astral character counts the units that it takes up', () => {
  const astral = compileCues([topic('a', '𠮷'), topic('b', '一个')]);
  expect(codeByCues({ text: '一个𠮷', title: undefined }, astral)).toEqual(['a', 'b']);
});
