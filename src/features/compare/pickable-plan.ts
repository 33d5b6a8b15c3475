import type { Plan } from '#src/schemas/corpus.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';

/** Plan as a picker needs it, to tell it from others: a row of /data/compare/plans.json. */
export type PickablePlan = Pick<Plan, 'id' | 'order' | 'level' | 'status'> & {
  /** Name of the place: 孟津区. */
  name: Bilingual;
  province: Bilingual;
  /** Title of the document, in its own words, for citations. */
  title: string;
};

/** Takes from a plan what a picker needs. @param plan as the open data have it */
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
