import type { Messages } from './zh/index.ts';

/** The name of a thing in the language of the words; the Chinese one where it has no other. */
export function nameIn(names: { zh: string; en?: string }, { language }: Messages): string {
  return names[language] ?? names.zh;
}
