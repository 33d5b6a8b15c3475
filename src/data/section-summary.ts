import type { Responsibility, SectionEntry } from '../schemas/corpus.ts';

/** How much one part of one plan says. */
export interface SectionSummary {
  measures: number;
  clauses: number;
  /** Of the clauses' clean text; headings and lists of bodies are not counted. */
  characters: number;
  quotas: number;
  /** Bodies named as leading, each once; empty where the plan names none. */
  lead: Responsibility[];
  /** Bodies in any role, each once. */
  bodies: number;
}

/** Counts one part. */
export function summariseSection(entry: SectionEntry): SectionSummary {
  const { measures, clauses, quotas, responsibilities } = entry;
  return {
    measures: measures.length,
    clauses: clauses.length,
    characters: clauses.reduce((total, { text }) => total + text.length, 0),
    quotas: quotas.length,
    lead: distinctBodies(responsibilities.filter(({ role }) => role === 'lead')),
    bodies: new Set(responsibilities.map(({ name }) => name)).size,
  };
}

/** Each body once in each of its roles, where it is named first: lists of several measures as one. */
export function distinctBodies(responsibilities: readonly Responsibility[]): Responsibility[] {
  const seen = new Set<string>();
  return responsibilities.filter(({ role, name }) => {
    const key = `${role} ${name}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}
