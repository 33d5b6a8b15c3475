import type { Responsibility } from '#src/schemas/corpus.ts';
import { agencyNames } from '#src/corpus/codebook-names.ts';
import type { Messages } from './zh/index.ts';

/**
 * Names of responsible bodies: in Chinese each by its own name, 区科工局; in English by the name
 * that content/codebook/agencies.yml gives its agency, each name once.
 */
export function namesOfAgencies(
  bodies: readonly Pick<Responsibility, 'agency' | 'name'>[],
  { language }: Pick<Messages, 'language'>,
): string[] {
  if (language === 'zh') return bodies.map(({ name }) => name);
  return [...new Set(bodies.map(({ agency, name }) => agencies.get(agency)?.en ?? name))];
}

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
