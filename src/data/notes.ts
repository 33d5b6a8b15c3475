import { getEntry, render } from 'astro:content';

/** One of our own texts, in a language of the interface. */
export async function getNote(name: string, lang: 'zh' | 'en') {
  const entry = await getEntry('notes', `${name}.${lang}`);
  if (!entry) throw new Error(`content/notes has no ${name}.${lang}.mdx`);
  return { ...entry.data, ...(await render(entry)) };
}
