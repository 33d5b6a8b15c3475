import { expect, test } from 'vitest';
import { findRoleWord, findTitle } from '#src/features/own-plan/model/find-words.ts';

const measure = { id: 'm', mark: '1.', title: '加强培训', span: { start: 2, end: 14 } };

test('finds a title after its mark, with blanks of the file in it', () => {
  const source = '前\n1. 加强 培训。加强培训甲。';
  const place = findTitle(source, measure);
  expect(source.slice(place.start, place.end)).toBe('加强 培训');
});

test('refuses a title that is not there', () => {
  expect(() => findTitle('前\n1.另一个标题。', measure)).toThrow('the title of m');
});

const body = (source: string, name: string, roleWord: string) => {
  const start = source.indexOf(name);
  return { roleWord, span: { start, end: start + name.length } };
};

test('finds the word of a role before those whom it names', () => {
  const source = '牵头单位：甲局。牵头单位：区科协，教体局';
  const bodies = [body(source, '区科协', '牵头单位'), body(source, '教体局', '牵头单位')];
  expect(findRoleWord(source, bodies)).toEqual({ start: 8, end: 12 });
});

test('finds the word of a role after them, though it stands before them too', () => {
  const source = '各部门按职责分工负责。其他的一切照旧进行（区科协按职责分工负责）';
  expect(findRoleWord(source, [body(source, '区科协', '按职责分工负责')])).toEqual({
    start: 24,
    end: 31,
  });
});

test('refuses a word that stands nowhere', () => {
  expect(() => findRoleWord('区科协', [body('区科协', '区科协', '牵头')])).toThrow('“牵头”');
});
