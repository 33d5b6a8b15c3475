/** How strongly clauses bind, as comparisons and the codebook show it, against the open data. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { StrengthFile } from '#src/schemas/codebook.ts';
import { GROUP_KEYS, PROJECT_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { atLeastOne } from '../at-least-one.ts';
import { readTable } from './open-data.ts';
import { openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf } from './site-files.ts';

const clauses = readTable('clauses');
const plans = readTable('plans').map(({ id }) => id);
const { levels } = StrengthFile.parse(parse(readFileSync('content/codebook/strength.yml', 'utf8')));
/** The names of the levels, in both languages, as the corrections give them. */
const NAMES = {
  zh: ['定量', '要求', '部署', '鼓励', '陈述'],
  en: ['Quantifies', 'Obliges', 'Directs', 'Encourages', 'States'],
};
const PAGES: [string, SectionKey][] = [
  ...GROUP_KEYS.map((key): [string, SectionKey] => [`groups/${key}/`, key]),
  ...PROJECT_KEYS.map((key): [string, SectionKey] => [`projects/${key}/`, key]),
  ['goals/', 'overview'],
  ['implementation/', 'implementation'],
];

describe.each(atLeastOne(PAGES))('%s', (address, section) => {
  const page = openBuilt(address);

  test('has a bar for each plan with the part, and says its counts', () => {
    const said = select(page, '.SectionSummary tbody tr').flatMap((row) =>
      selectIn(row, '.StrengthBar').map((bar) => [
        attributeOf(row, 'data-plan'),
        attributeOf(bar, 'aria-label'),
      ]),
    );
    const counted = plans.flatMap((plan) => {
      const own = clauses.filter((clause) => clause.plan === plan && clause.section === section);
      const counts = levels.flatMap(({ id, zh }) => {
        const count = own.filter(({ strength }) => strength.level === id).length;
        return count > 0 ? [`${zh} ${count}`] : [];
      });
      return own.length > 0 ? [[plan, counts.join('，')]] : [];
    });
    expect(said).toEqual(atLeastOne(counted));
  });

  test('draws each level as wide as its share, the strongest first', () => {
    const bars = select(page, '.SectionSummary tbody .StrengthBar').map((bar) =>
      selectIn(bar, 'rect').map((rect) =>
        (['x', 'width'] as const).map((name) => Number(attributeOf(rect, name))),
      ),
    );
    for (const pieces of atLeastOne(bars)) {
      const [x = 0, width = 0] = pieces.at(-1) ?? [];
      const widths = pieces.map(([, own = 0]) => own);
      // Half of its outline lies outside.
      expect(x + width + 0.5).toBe(240);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }
  });

  test('names the levels above the bars', () => {
    expect(
      select(page, '.SectionSummary .StrengthKey li').map((each) => textOf(each).trim()),
    ).toEqual(NAMES.zh);
  });
});

describe.each(['zh', 'en'] as const)('the codebook in %s', (language) => {
  const page = openBuilt(language === 'zh' ? 'codebook/' : 'en/codebook/');
  const namesIn = (selector: string) => select(page, selector).map((each) => textOf(each).trim());

  test('names the levels alike in definitions, tables and rules', () => {
    const names = NAMES[language];
    expect(namesIn('.StrengthTable dt')).toEqual(names);
    expect(namesIn('.StrengthTable tbody th').slice(0, 5)).toEqual(names);
    expect(namesIn('.AgreementTable [data-strength] th').slice(0, 4)).toEqual(names.slice(1));
    const rules = namesIn('.Note ol').find((text) => text.includes('组织动员')) ?? '';
    const [open, close] = ['“', '”'];
    for (const name of atLeastOne(names)) expect(rules).toContain(`${open}${name}${close}`);
  });

  test('shows three clauses of the texts for each level', () => {
    for (const entry of atLeastOne(select(page, '.StrengthTable dl [data-strength]'))) {
      const level = attributeOf(entry, 'data-strength');
      const shown = selectIn(entry, '[data-clause]').map((each) =>
        attributeOf(each, 'data-clause'),
      );
      expect(shown).toHaveLength(3);
      const own = clauses.filter(({ id }) => shown.includes(id));
      expect(own.map(({ strength }) => strength.level)).toEqual([level, level, level]);
    }
  });

  test('gives the agreement and all decisions, nine on differences and seven more, with their limits', () => {
    const rows = readTable('strength-agreement');
    for (const level of ['oblige', 'act', 'encourage', 'state', 'all']) {
      const cells = namesIn(`.AgreementTable [data-strength="${level}"] td`);
      const figures = rows
        .filter((row) => row.level === level)
        .map(({ first, second, both }) => [first, second, both].join());
      expect([cells.slice(0, 3).join(), cells.slice(4, 7).join()]).toEqual(figures);
    }
    const decided = select(page, '.AdjudicationList [data-clause]').filter(
      (entry) => selectIn(entry, '.TopicLink').length === 0,
    );
    expect(decided).toHaveLength(16);
    expect(namesIn('main').join()).toMatch(/视为上限[^]*这个数字偏高|upper limit[^]*too good/);
  });
});
