/** How much of a sentence its numbers take along; expected words were read from the five texts. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupRuns, phraseOf, splitAmount } from '#src/features/glance/model/phrase.ts';
import { SectionFacts } from '#src/schemas/corpus.ts';
import { atLeastOne } from '../../../../at-least-one.ts';

const read = (plan: string, section: string) =>
  SectionFacts.parse(JSON.parse(readFileSync(`content/plans/${plan}/${section}.json`, 'utf8')));

function phrase(clauseId: string): string {
  const [, plan = '', section = ''] = /^([a-z]+)-([a-z]+)/.exec(clauseId) ?? [];
  const { clauses, quotas } = read(plan, section);
  const clause = clauses.find(({ id }) => id === clauseId);
  if (!clause) throw new Error(`no clause ${clauseId}`);
  const own = quotas.filter((quota) => quota.clause === clauseId);
  return groupRuns(phraseOf(clause, own))
    .map((runs) => {
      const words = runs.map(({ text, of }) => (of === 'digits' ? `<${text}>` : text)).join('');
      return runs[0]?.of === undefined ? words : `[${words}]`;
    })
    .join('');
}

test.each([
  ['alone between its commas', 'mengjin-workers-2-2', '每年完成各类职业培训[<3000>人次]'],
  [
    'with the date before it',
    'mengjin-infrastructure-2-4',
    '到2025年，区级以上科普教育基地达到[<30>个]',
  ],
  [
    'with a date far before it, and …… between',
    'mengjin-overview-3-1',
    '到2025年……全区公民具备科学素质的比例[超过<16>%]',
  ],
  [
    'with the words before, where its own tell too little',
    'yunxi-workers-2-1',
    '面向高校毕业生、就业困难人员、农民工等重点群体开展就业技能培训和职业技能提升培训，培训人数[不少于<4000>人]',
  ],
  [
    'with all other numbers of the sentence',
    'yunxi-farmers-3-2',
    '创建市级以上示范合作社和家庭农场各[<2>家]，新增“两品一标”产品认证[<2>个以上]',
  ],
  ['in Han numerals', 'qingtongxia-youth-5-1', '每所学校[至少配备<一>名]专(兼)职科技教师'],
  ['in 万', 'qingtongxia-officials-2-2', '“十四五”期间培训领导干部和公务员[<1万>人次以上]'],
])('a number stands %s', (_, clause, expected) => {
  expect(phrase(clause)).toBe(expected);
});

test('no phrase has a word that its sentence has not', () => {
  const plans = ['mengjin', 'taishan', 'yunxi', 'qingtongxia', 'hebi'];
  const sections = plans.flatMap((plan) =>
    ['overview', 'youth', 'farmers', 'workers'].map((key) => read(plan, key)),
  );
  const found = sections.flatMap(({ clauses, quotas }) =>
    clauses.flatMap((clause) => {
      const own = quotas.filter((quota) => quota.clause === clause.id);
      if (own.length === 0) return [];
      const words = phraseOf(clause, own).map(({ text }) => text);
      return [{ text: clause.text, words: words.join('').split('……') }];
    }),
  );
  const strange = atLeastOne(found).filter(
    ({ text, words }) => !words.every((each) => text.includes(each)),
  );
  expect(strange).toEqual([]);
});

test.each([
  ['不低于18%', '不低于', '18', '%'],
  ['1万人次以上', '', '1万', '人次以上'],
  ['10—15次', '', '10—15', '次'],
  ['至少配备一名', '至少配备', '一', '名'],
  ['全部', '', '全部', ''],
])('%s is cut at its digits', (quote, before, digits, after) => {
  expect(splitAmount(quote)).toEqual({ before, digits, after });
});
