import type { Responsibility } from '#src/schemas/corpus.ts';
import { agencyNames } from '#src/corpus/codebook-names.ts';
import type { Messages } from './zh/index.ts';

/**
 * Body that a name of a plan stands for, where the page is not in Chinese; a merged body has the
 * names of all that it covers. « 区科工局 » is « Science and Technology Bureau, Industry and … »
 */
export function agencyGloss(
  { agency, also }: Pick<Responsibility, 'agency' | 'also'>,
  { language }: Pick<Messages, 'language'>,
): string | undefined {
  if (language === 'zh') return undefined;
  return [agency, ...also].map((id) => agencies.get(id)?.[language] ?? id).join('; ');
}

const agencies = agencyNames();
