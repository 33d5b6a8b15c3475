import { parse } from 'yaml';
import source from '#content/codebook/strength.yml?raw';
import { StrengthFile } from '#src/schemas/codebook.ts';

/** Levels of how a clause can bind, the strongest first, as the codebook names, defines and shows them. */
export const strengthLevels: readonly Pick<
  StrengthFile['levels'][number],
  'id' | 'zh' | 'en' | 'definition' | 'examples'
>[] = StrengthFile.parse(parse(source)).levels;
