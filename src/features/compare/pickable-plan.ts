import type { Plan } from '#src/schemas/corpus.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';

/** What tells one plan from another in a picker: a row of /data/compare/plans.json. */
export type PickablePlan = Pick<Plan, 'id' | 'order' | 'level' | 'status'> & {
  /** The place: 孟津区. */
  name: Bilingual;
  province: Bilingual;
  /** Of the document, in its own words, for citations. */
  title: string;
};

/** @param plan as the open data have it */
export function pickablePlan({
  id,
  order,
  short,
  province,
  title,
  level,
  status,
}: Plan): PickablePlan {
  return { id, order, name: short, province, title: title.zh, level, status };
}
