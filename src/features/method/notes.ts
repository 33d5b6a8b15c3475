import { getEntry, render } from 'astro:content';
import type { Bilingual } from '#src/schemas/vocabulary.ts';

/** One of our own texts, in a language of the interface. */
export async function getNote(name: string, language: keyof Bilingual) {
  const entry = await getEntry('notes', `${name}.${language}`);
  if (!entry) throw new Error(`content/notes has no ${name}.${language}.mdx`);
  return { ...entry.data, ...(await render(entry)) };
}
