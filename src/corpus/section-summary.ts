import { groups, sum } from 'd3-array';
import type { Responsibility, SectionEntry, StrengthLevel } from '#src/schemas/corpus.ts';
import { groupByRole } from '#src/schemas/role-lists.ts';
import { countAgencies } from './count-agencies.ts';

/** Amounts of text and numbers in one part of one plan. */
export function summariseSection(entry: SectionEntry) {
  const { measures, clauses, quotas, responsibilities } = entry;
  const countOf = (level: StrengthLevel) =>
    clauses.filter(({ strength }) => strength.level === level).length;
  return {
    measures: measures.length,
    clauses: clauses.length,
    /** Characters of the clauses' clean text; headings and lists of bodies are not counted. */
    characters: sum(clauses, ({ text }) => text.length),
    quotas: quotas.length,
    /** Bodies named as leading, each once; empty where the plan names none. */
    lead: distinctAgencies(responsibilities.filter(({ role }) => role === 'lead')),
    /** Those in any role, each once. */
    agencies: countAgencies(responsibilities),
    /** The plan's words for the roles of the lead, or of all where none leads. */
    roleWords: roleWordsOf(responsibilities),
    /** Number of clauses by how strongly they bind. */
    strength: {
      quantified: countOf('quantified'),
      oblige: countOf('oblige'),
      act: countOf('act'),
      encourage: countOf('encourage'),
      state: countOf('state'),
    },
  };
}

function roleWordsOf(responsibilities: readonly Responsibility[]): string[] {
  const lists = groupByRole(responsibilities);
  const leading = lists.filter(({ role }) => role === 'lead');
  return [...new Set((leading.length > 0 ? leading : lists).map(({ word }) => word))];
}

/** Each body once in each of its roles, where it is named first: lists of several measures as one. */
export function distinctAgencies(responsibilities: readonly Responsibility[]): Responsibility[] {
  const roleAndName = ({ role, name }: Responsibility) => `${role} ${name}`;
  return groups(responsibilities, roleAndName).flatMap(([, named]) => named.slice(0, 1));
}
