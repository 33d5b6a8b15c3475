import { parse } from 'yaml';
import source from '#content/codebook/strength.yml?raw';
import { StrengthFile } from '#src/schemas/codebook.ts';
import type { StrengthLevel } from '#src/schemas/corpus.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';

/** Levels of how a clause can bind, the strongest first, as the codebook names, defines and shows them. */
export const strengthLevels: readonly Pick<
  StrengthFile['levels'][number],
  'id' | 'zh' | 'en' | 'definition' | 'examples'
>[] = StrengthFile.parse(parse(source)).levels;

const names = new Map(strengthLevels.map(({ id, zh, en }) => [id, { zh, en }]));

/** What the codebook calls a level. @throws when it names none */
export function nameOfStrength(level: StrengthLevel): Bilingual {
  const name = names.get(level);
  if (!name) throw new Error(`content/codebook/strength.yml has no level “${level}”`);
  return name;
}
