import { describe, expect, it } from 'vitest';
import { markQuotas } from '#src/text/mark-quotas.ts';

/** A clause that starts at offset 100 of its source, with quotas at the nth occurrence of words of `raw`. */
function clauseOf(
  raw: string,
  text: string,
  ...quotas: [quote: string, rawWords: string, nth?: number][]
) {
  const places = quotas.map(([quote, rawWords, nth = 1], index) => {
    let at = -1;
    for (let count = 0; count < nth; count += 1) at = raw.indexOf(rawWords, at + 1);
    return {
      id: `q${index + 1}`,
      quote,
      span: { start: 100 + at, end: 100 + at + rawWords.length },
    };
  });
  return markQuotas({ raw, text, span: { start: 100, end: 100 + raw.length } }, places);
}

describe('markQuotas', () => {
  it('leaves a clause without quotas in one piece', () => {
    expect(clauseOf('加强领导。', '加强领导。')).toEqual([{ text: '加强领导。' }]);
  });

  it('marks a number whose spaces were cleaned away', () => {
    expect(
      clauseOf('到 2025 年,完成培训 300 人次。', '到2025年,完成培训300人次。', [
        '300人次',
        '300 人次',
      ]),
    ).toEqual([
      { text: '到2025年,完成培训' },
      { text: '300人次', quotaIds: ['q1'] },
      { text: '。' },
    ]);
  });

  it('tells equal numbers apart by their place in the source', () => {
    const raw = '全区设1名，每村 设1名。';
    expect(clauseOf(raw, '全区设1名，每村设1名。', ['1名', '1名', 2])).toEqual([
      { text: '全区设1名，每村设' },
      { text: '1名', quotaIds: ['q1'] },
      { text: '。' },
    ]);
  });

  it('gives a shared number the ids of all its quotas', () => {
    expect(clauseOf('小学、初中各1名', '小学、初中各1名', ['1名', '1名'], ['1名', '1名'])).toEqual([
      { text: '小学、初中各' },
      { text: '1名', quotaIds: ['q1', 'q2'] },
    ]);
  });

  it('cuts where one quota’s words hold another’s', () => {
    expect(clauseOf('新增5至8家', '新增5至8家', ['5至8家', '5至8家'], ['8家', '8家'])).toEqual([
      { text: '新增' },
      { text: '5至', quotaIds: ['q1'] },
      { text: '8家', quotaIds: ['q1', 'q2'] },
    ]);
  });

  it('throws when the words of a quota are not in its clause', () => {
    expect(() => clauseOf('培训300人次。', '培训300人次。', ['500人次', '300人次'])).toThrow(
      'quota q1: “500人次”',
    );
  });
});
