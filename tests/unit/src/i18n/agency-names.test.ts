// English of names made by reading: names as the five plans write them (language model, no person has
// checked); ranks as China's governments translate them.
import { expect, test } from 'vitest';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { agencyGloss, agencyInEnglish, namesOfAgencies } from '#src/i18n/agency-names.ts';

test.each([
  ['市教育局', 'education', 'Municipal Education Bureau'],
  ['区教体局', 'education', 'District Education and Sports Bureau'],
  ['区文化和旅游局', 'culture-tourism', 'District Culture and Tourism Bureau'],
  ['区卫健局', 'health', 'District Health Bureau'],
  ['区卫健委', 'health', 'District Health Commission'],
  ['区发改局', 'development-reform', 'District Development and Reform Bureau'],
  [
    '区委组织部',
    'organization-department',
    'Organization Department of the District Party Committee',
  ],
  ['市委党校', 'party-school', 'Party School of the Municipal Party Committee'],
  ['团区委', 'youth-league', 'District Communist Youth League Committee'],
  ['市团委', 'youth-league', 'Municipal Communist Youth League Committee'],
  ['市市场监管局', 'market-regulation', 'Municipal Administration for Market Regulation'],
  ['市场监督管理局', 'market-regulation', 'Administration for Market Regulation'],
  ['县科技局', 'science-technology', 'County Science and Technology Bureau'],
  [
    '市自然资源和规划局孟津分局',
    'natural-resources',
    'Local branch of the Municipal Natural Resources and Planning Bureau',
  ],
  [
    '区生态环境分局',
    'ecology-environment',
    'District branch of the Ecology and Environment Bureau',
  ],
])('%s of the agency %s is the %s', (name, agency, english) => {
  expect(agencyInEnglish({ agency, name })).toBe(english);
});

test('the agency that a body is counted as stands beside a name that says something else', () => {
  const bureau = { agency: 'education', also: [], name: '市教育局' };
  expect(agencyGloss(bureau, en)).toBe(
    'Municipal Education Bureau (counted as Education and Sports Bureau)',
  );
  const merged = { agency: 'science-technology', also: ['industry-information'], name: '区科工局' };
  expect(agencyGloss(merged, en)).toBe(
    'District Science, Technology and Industry Bureau (counted as Science and Technology Bureau; Industry and Information Technology Bureau)',
  );
  const same = { agency: 'finance', also: [], name: '区财政局' };
  expect(agencyGloss(same, en)).toBe('District Finance Bureau');
  expect(agencyGloss(same, zh)).toBeUndefined();
});

test('bodies that differ in rank or name are told apart, the same one is named once', () => {
  const bodies = ['区教育局', '区教体局', '区教体局'].map((name) => ({
    agency: 'education',
    name,
  }));
  expect(namesOfAgencies(bodies, en)).toEqual([
    'District Education Bureau',
    'District Education and Sports Bureau',
  ]);
  expect(namesOfAgencies(bodies, zh)).toEqual(['区教育局', '区教体局']);
});
