import type { Clause, StrengthLevel } from '#src/schemas/corpus.ts';

/** The words of content/codebook/strength.yml as patterns. */
export type StrengthWords = Record<Exclude<StrengthLevel, 'state'>, RegExp>;

/**
 * Strength with which a clause binds, with the word that decided. A modal anywhere obliges:
 * «务必»以课堂为主阵地; else the first verb decides: «鼓励»企业设立科普岗位.
 */
export function findStrength(shadow: string, words: StrengthWords): Clause['strength'] {
  const modal = words.oblige.exec(shadow);
  if (modal) return { level: 'oblige', word: modal[0] };
  const act = words.act.exec(shadow);
  const encourage = words.encourage.exec(shadow);
  if (encourage && (!act || encourage.index < act.index))
    return { level: 'encourage', word: encourage[0] };
  return act ? { level: 'act', word: act[0] } : { level: 'state', word: null };
}
