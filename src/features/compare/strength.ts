import { parse } from 'yaml';
import source from '#content/codebook/strength.yml?raw';
import { StrengthFile } from '#src/schemas/codebook.ts';

const { levels, otherwise } = StrengthFile.parse(parse(source));

/** Levels of how a clause can bind, the strongest first, as the codebook names and defines them. */
export const strengthLevels: readonly Pick<
  StrengthFile['otherwise'],
  'id' | 'zh' | 'en' | 'definition'
>[] = [...levels, otherwise];
