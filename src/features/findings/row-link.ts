import type { FindingRow } from '#src/schemas/finding.ts';
import { SectionKey } from '#src/schemas/vocabulary.ts';
import { agencyPath } from '#src/corpus/agency-path.ts';
import { pathOfSection } from '#src/corpus/sections.ts';

/** Path of what a row stands for: its number, else its sentence, else its topic, part or plan; undefined where it has none. */
export function linkOfRow({ quota, clause, plan, section, topic }: FindingRow): string | undefined {
  if (typeof quota === 'string') return `/quotas/${quota}/`;
  if (typeof clause === 'string' && typeof plan === 'string') return `/plans/${plan}/#${clause}`;
  const part = SectionKey.safeParse(section);
  const anchor = typeof topic === 'string' ? `#topic-${topic}` : '';
  if (part.success) return pathOfSection(part.data) + anchor;
  return typeof plan === 'string' ? `/plans/${plan}/` : undefined;
}

/** Path of a value of a row that has a page of its own whatever else its row stands for: a body. */
export function linkOfCell(name: string, row: FindingRow): string | undefined {
  const value = row[name];
  return name === 'agency' && typeof value === 'string' ? agencyPath(value) : undefined;
}
