import { readFileSync } from 'node:fs';

export type PlanOfFive = 'mengjin' | 'taishan' | 'yunxi' | 'qingtongxia' | 'hebi';

const texts = new Map<PlanOfFive, string>();

/** A source without white space and bold marks, its Latin punctuation as Chinese texts print it. */
function textOf(plan: PlanOfFive): string {
  const known = texts.get(plan);
  if (known !== undefined) return known;
  const text = readFileSync(`content/sources/${plan}.txt`, 'utf8')
    .replace(/\s+|\*\*/g, '')
    .replaceAll(',', '，')
    .replaceAll(':', '：')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  texts.set(plan, text);
  return text;
}

/**
 * Words of one of the five plans, with full-width punctuation and without spaces, as the grammar
 * is given them.
 * @throws where the plan does not have them: a case may only cite what is printed
 */
export function cited(plan: PlanOfFive, words: string): string {
  if (words === '' || !textOf(plan).includes(words))
    throw new Error(`“${words}” does not stand in content/sources/${plan}.txt`);
  return words;
}
