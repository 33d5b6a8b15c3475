import { getEntry, render } from 'astro:content';
import type { TocEntry } from '#src/components/toc-entry.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';

/** One of our own texts, in a language of the interface, with its headings as a table of contents. */
export async function getNote(name: string, language: keyof Bilingual) {
  const entry = await getEntry('notes', `${name}.${language}`);
  if (!entry) throw new Error(`content/notes has no ${name}.${language}.mdx`);
  const { Content, headings } = await render(entry);
  const toc: TocEntry[] = headings.map(({ slug, text }) => ({
    id: slug,
    title: text,
    children: [],
  }));
  return { ...entry.data, Content, toc };
}
