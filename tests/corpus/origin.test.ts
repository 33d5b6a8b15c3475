/**
 * What each of the five files says of itself. Reference values: read by a language model in the lines
 * above the first chapter of content/sources/*.txt, not copied from the program; no person has
 * checked them. The day of entry is that of the first commit of the files.
 */
import { describe, expect, test } from 'vitest';
import { listStatements } from '#scripts/open-data/list-statements.ts';
import { atLeastOne } from '../at-least-one.ts';
import { corpus } from './corpus.ts';

const NOTHING = { indexNumber: null, subject: null, validity: null, attribution: null };
const SAID: Record<string, object> = {
  mengjin: { ...NOTHING, disclosure: null, docNumber: null, signedOn: '2022-03-25' },
  taishan: { ...NOTHING, disclosure: null, docNumber: '泰山政办字〔2022〕7号' },
  yunxi: { ...NOTHING, disclosure: null, docNumber: null, signedOn: '2022-11-26' },
  qingtongxia: { ...NOTHING, disclosure: null, docNumber: null, issuer: null, signedOn: null },
  hebi: {
    indexNumber: '410601000000000000/2022-63728',
    subject: '科技',
    validity: '有效',
    attribution: '鹤壁日报',
    disclosure: '此件公开发布',
    docNumber: '鹤政办[2022]25号',
    issuedOn: '2022-05-27',
    publishedOn: '2022-06-10',
  },
};

describe.each(atLeastOne(corpus.plans.map(({ source, plan }) => ({ id: plan.id, source, plan }))))(
  '$id',
  ({ id, source, plan }) => {
    const statements = listStatements(source.origin);

    test('says of itself what was read in it, and no more', () => {
      const said = Object.fromEntries(statements.map(({ field, value }) => [field, value]));
      expect(said).toMatchObject(SAID[id] ?? { id: 'not read' });
    });

    test('proves each statement by its own words', () => {
      const proved = statements.filter(({ value }) => value !== null);
      expect(proved.length).toBeGreaterThanOrEqual(3); // title, period, status at least
      const words = proved.map(({ span }) => source.text.slice(span?.start, span?.end));
      expect(words.map(bare)).toEqual(proved.map(({ quote }) => bare(quote ?? '')));
    });

    test('was given to the project with the others, without an address; the day is that of entry', () => {
      expect(plan.obtained).toMatchObject({
        how: 'given',
        on: '2026-11-21',
        day: 'entry',
        url: null,
      });
      expect(plan.obtained.account.zh).toContain('未附网址');
      expect(plan.obtained.account.en).toContain('no address');
    });
  },
);

test('the years of 孟津区 alone are worked out of 十四五; the other files have them in their titles', () => {
  const derived = corpus.plans.map(({ plan }) => [plan.id, plan.periodDerivedFrom]);
  expect(Object.fromEntries(derived)).toEqual({
    mengjin: '“十四五”',
    taishan: null,
    yunxi: null,
    qingtongxia: null,
    hebi: null,
  });
});

test('the place of each plan, province and all, stands in its file', () => {
  const places = corpus.plans.flatMap(({ plan, source }) =>
    [plan.short, plan.province, plan.prefecture].map(({ zh }) => [source.text.includes(zh), zh]),
  );
  expect(places.filter(([isThere]) => isThere !== true)).toEqual([]);
  expect(places).toHaveLength(15);
});

function bare(words: string): string {
  return words.replace(/\s+/g, '');
}
