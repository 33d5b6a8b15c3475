/**
 * Reference values: names of the five plans with the body that a reader takes them for, by the ids of
 * the codebook, told by a language model that read the lists. No person has checked them.
 */
import { describe, expect, test } from 'vitest';
import { codeResponsibilities } from '#scripts/steps/09-code-agencies.ts';
import type { UncodedResponsibility } from '#scripts/steps/plan.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import type { Origin } from '#src/schemas/origin.ts';
import { codebook, sourceOf } from './new-town.ts';

function code(raw: string, kind: Origin['kind'] = 'district') {
  const problems: Problem[] = [];
  const entry: UncodedResponsibility = {
    id: 'new-town-youth-r1',
    plan: 'new-town',
    section: 'youth',
    measure: null,
    role: 'lead',
    roleWord: '牵头单位',
    openList: false,
    raw,
    span: { start: 3, end: 3 + raw.length },
  };
  const source = sourceOf(`甲\n乙${raw}`, { kind }, (problem) => problems.push(problem));
  const coded = codeResponsibilities(source, [entry], codebook.agencies);
  return { coded, problems: problems.map(formatProblem) };
}

test.each<[string, Origin['kind'], string, string]>([
  // 孟津区 and 云溪区
  ['区教体局', 'district', 'education', '区教体局'],
  ['人社局', 'district', 'human-resources', '区人社局'],
  ['团区委', 'district', 'youth-league', '团区委'],
  ['区委宣传部', 'district', 'publicity-department', '区委宣传部'],
  ['区科协', 'district', 'science-association', '区科协'],
  ['市生态环境局孟津分局', 'district', 'ecology-environment', '市生态环境局孟津分局'],
  // 青铜峡市 and 鹤壁市
  ['市教育局', 'county-level-city', 'education', '市教育局'],
  ['科学技术局', 'county-level-city', 'science-technology', '市科学技术局'],
  ['党校', 'county-level-city', 'party-school', '市委党校'],
  ['宣传部', 'county-level-city', 'publicity-department', '市委宣传部'],
  [
    '市委组织部（老干部局）',
    'county-level-city',
    'organization-department',
    '市委组织部（老干部局）',
  ],
  ['市科协', 'prefecture-level-city', 'science-association', '市科协'],
  // made up
  ['人社局', 'county', 'human-resources', '县人社局'],
  ['市委组织部(老干部局)', 'county-level-city', 'organization-department', '市委组织部(老干部局)'],
])('%s in the list of a %s is %s, %s', (raw, kind, agency, name) => {
  const { coded, problems } = code(raw, kind);
  expect(problems).toEqual([]);
  expect(coded).toMatchObject([{ raw, agency, name, role: 'lead', roleWord: '牵头单位' }]);
});

test('a merged bureau also covers the work that its name says', () => {
  expect(code('区科工局').coded).toMatchObject([
    { agency: 'science-technology', also: ['industry-information'] },
  ]);
  expect(code('区科技局').coded).toMatchObject([{ agency: 'science-technology', also: [] }]);
});

describe('a name that the codebook does not have', () => {
  test.each(['区量子局', '', '区', '区 科协', '𠮷局', '区科协\r\n'])(
    '%j is reported and left out',
    (raw) => {
      const { coded, problems } = code(raw);
      expect(coded).toEqual([]);
      expect(problems).toEqual([
        `content/sources/new-town.txt:2:2  agency “${raw}” is not in the vocabulary
  → add it, or an alias, to content/codebook/agencies.yml`,
      ]);
    },
  );
});

describe('a body that one list names in two roles', () => {
  const listed = (
    raw: string,
    role: 'lead' | 'participating',
    measure: string | null = null,
  ): UncodedResponsibility => {
    const roleWord = role === 'lead' ? '牵头单位' : '责任单位';
    const place = {
      id: `new-town-youth-${raw}-${role}`,
      plan: 'new-town',
      section: 'youth',
    } as const;
    return { ...place, measure, role, roleWord, openList: true, raw, span: { start: 0, end: 1 } };
  };
  const coded = (...entries: UncodedResponsibility[]) =>
    codeResponsibilities(sourceOf('甲'), entries, codebook.agencies).map(
      ({ raw, alsoUnder, openList }) => [raw, alsoUnder, openList],
    );

  test('says so at each of its names, also where one elides the rank', () => {
    expect(
      coded(listed('区科协', 'lead'), listed('区妇联', 'lead'), listed('科协', 'participating')),
    ).toEqual([
      ['区科协', ['责任单位'], true],
      ['区妇联', [], true],
      ['科协', ['牵头单位'], true],
    ]);
  });

  test('is none where the lists are of two measures', () => {
    const lead = listed('区科协', 'lead', 'new-town-youth-1');
    const other = listed('区科协', 'participating', 'new-town-youth-2');
    expect(coded(lead, other).map(([, alsoUnder]) => alsoUnder)).toEqual([[], []]);
  });
});

test('no names are no bodies', () => {
  expect(codeResponsibilities(sourceOf(''), [], codebook.agencies)).toEqual([]);
});
