import { describe, expect, it } from 'vitest';
import { findQuoted, findTopics } from '#src/corpus/codebook-lines.ts';

describe('findTopics', () => {
  const topics = new Map([
    ['youth-science-teachers', '教师'],
    ['youth-stages', '学段'],
  ]);

  it('cuts a line at each topic and keeps every character', () => {
    const line = '培训 → youth-science-teachers、youth-stages（作第二主题）';
    const runs = findTopics(line, topics);
    expect(runs.map(({ text }) => text).join('')).toBe(line);
    expect(runs.flatMap(({ topic }) => topic ?? [])).toEqual(['教师', '学段']);
  });

  it('leaves words alone that look like a topic and are none', () => {
    expect(findTopics('e-learning → 该句的主题', topics)).toEqual([
      { text: 'e-learning' },
      { text: ' → 该句的主题' },
    ]);
  });
});

describe('findQuoted', () => {
  const clauses = [{ text: '到2025 年。' }, { text: '落实。' }];

  it('finds the clause with the same words, whatever its spaces', () => {
    expect(findQuoted('到2025年。', clauses)).toBe(clauses[0]);
  });

  it('finds nothing where only a part is the same', () => {
    expect(findQuoted('落实', clauses)).toBeUndefined();
  });
});
