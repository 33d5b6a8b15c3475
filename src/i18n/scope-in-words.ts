import type { Quota } from '#src/schemas/numbers.ts';
import type { Messages } from './zh/index.ts';

/**
 * For whom a number is asked, of one quota: in Chinese in the plan's own words, « 每个县区 », in English by
 * what they mean. Empty for the whole place.
 */
export function scopeInWords(
  { scope, scopeWords }: Pick<Quota, 'scope' | 'scopeWords'>,
  { language, quota }: Pick<Messages, 'language' | 'quota'>,
): string {
  return language === 'zh' ? (scopeWords ?? '') : quota.scope[scope];
}
