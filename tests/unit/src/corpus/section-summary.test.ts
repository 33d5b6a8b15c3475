import { expect, test } from 'vitest';
import { distinctAgencies, summariseSection } from '#src/corpus/section-summary.ts';
import type { Responsibility, SectionEntry } from '#src/schemas/corpus.ts';

const body = (name: string, role: Responsibility['role'], measure: string | null = null) =>
  ({
    name,
    role,
    measure,
    roleWord: role === 'lead' ? '牵头单位' : '责任单位',
    agency: name === '领导小组各成员单位' ? 'leading-group-members' : 'science-association',
    openList: false,
  }) as Responsibility;

test('a body named after two measures counts once', () => {
  const lists = [
    body('区科协', 'shared', 'm1'),
    body('区妇联', 'shared', 'm1'),
    body('区科协', 'shared', 'm2'),
  ];
  expect(distinctAgencies(lists).map(({ name }) => name)).toEqual(['区科协', '区妇联']);
});

test('a body in two roles stands in both', () => {
  const lists = [body('区科协', 'lead'), body('区科协', 'participating')];
  expect(distinctAgencies(lists)).toHaveLength(2);
});

test('counts measures, clauses, characters of the clean text, quotas, bodies and strengths', () => {
  const entry = {
    measures: [{}, {}],
    clauses: [
      { text: '一二三。', strength: { level: 'act' } },
      { text: '四五。', strength: { level: 'oblige' } },
    ],
    quotas: [{}],
    responsibilities: [
      body('区科协', 'lead'),
      body('区教体局', 'participating'),
      body('区科协', 'participating'),
      body('领导小组各成员单位', 'participating'),
    ],
  } as unknown as SectionEntry;
  const { lead, strength, roleWords, ...counts } = summariseSection(entry);
  const agencies = { bodies: 2, collectives: 1, isOpen: false };
  expect(counts).toEqual({ measures: 2, clauses: 2, characters: 7, quotas: 1, agencies });
  expect(strength).toEqual({ quantified: 0, oblige: 1, act: 1, encourage: 0, state: 0 });
  expect(lead.map(({ name }) => name)).toEqual(['区科协']);
  expect(roleWords).toEqual(['牵头单位']);
});

test('where none leads, the words are those for all', () => {
  const responsibilities = [body('区科协', 'shared'), body('区妇联', 'participating')];
  const entry = { measures: [], clauses: [], quotas: [], responsibilities };
  const { lead, roleWords } = summariseSection(entry as unknown as SectionEntry);
  expect([lead, roleWords]).toEqual([[], ['责任单位']]);
});
