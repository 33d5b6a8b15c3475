import { groups, sum } from 'd3-array';
import type { Responsibility, SectionEntry, StrengthLevel } from '#src/schemas/corpus.ts';

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
    /** Bodies in any role, each once. */
    bodies: new Set(responsibilities.map(({ name }) => name)).size,
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
  const leading = responsibilities.filter(({ role }) => role === 'lead');
  const named = leading.length > 0 ? leading : responsibilities;
  return [...new Set(named.map(({ roleWord }) => roleWord))];
}

/** Each body once in each of its roles, where it is named first: lists of several measures as one. */
export function distinctAgencies(responsibilities: readonly Responsibility[]): Responsibility[] {
  const roleAndName = ({ role, name }: Responsibility) => `${role} ${name}`;
  return groups(responsibilities, roleAndName).flatMap(([, named]) => named.slice(0, 1));
}
