import type { Responsibility, Section } from '#src/schemas/corpus.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';

/** Who leads a part of a plan; `absent` where it has no such part. */
export type PartLeaders = 'absent' | { leading: Responsibility[]; others: Responsibility[] };

/** Who leads a part, each once, and who else is listed. */
export function leadersOf(
  parts: readonly { section: Section; responsibilities: Responsibility[] }[],
  key: SectionKey,
): PartLeaders {
  const part = parts.find(({ section }) => section.key === key);
  if (!part?.section.present) return 'absent';
  const isLead = ({ role }: Responsibility) => role === 'lead';
  const leading = part.responsibilities.filter(isLead);
  return { leading, others: part.responsibilities.filter((each) => !isLead(each)) };
}
