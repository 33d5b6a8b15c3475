/** What search engines and link previews show of every page: its title and its description. */
import { expect, test } from 'vitest';
import { DESCRIPTION, MOST_TITLE, wideAs } from '#src/text/page-head.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { atLeastOne } from '../at-least-one.ts';
import { attributesOf, select, textOf } from './select.ts';
import { BUILT, readPages } from './site-files.ts';

const heads = atLeastOne(readPages()).map(({ path, elements }) => {
  const words = path.startsWith(`${BUILT.base}en/`) ? en : zh;
  const metas = (name: string) => attributesOf(select(elements, `meta[${name}]`), 'content');
  const [title = ''] = select(elements, 'title').map(textOf);
  return {
    path,
    words,
    title,
    own: title.replace(` · ${words.site.name}`, ''),
    descriptions: metas('name="description"'),
    shared: {
      site: metas('property="og:site_name"'),
      title: metas('property="og:title"'),
      description: metas('property="og:description"'),
    },
  };
});

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

test('every page has a title that no other has, which is shown whole, then the name of the site', () => {
  expect(repeated(heads.map(({ own }) => own))).toEqual([]);
  const unfit = heads.filter(
    ({ own, title, words }) =>
      own === '' ||
      wideAs(own) > MOST_TITLE[words.language] ||
      (own !== words.site.name && title !== `${own} · ${words.site.name}`),
  );
  expect(unfit.map(({ path, own }) => `${path} ${wideAs(own)} ${own}`)).toEqual([]);
});

test('every page has one description that no other has, neither too short to tell nor cut when shown', () => {
  const all = heads.map(({ path, descriptions: [text = '', ...more] }) => ({ path, text, more }));
  expect(repeated(all.map(({ text }) => text))).toEqual([]);
  const unfit = all.filter(({ text, more }) => {
    const width = wideAs(text);
    return more.length > 0 || width < DESCRIPTION.least || width > DESCRIPTION.most;
  });
  expect(unfit.map(({ path, text }) => `${path} ${wideAs(text)} ${text}`)).toEqual([]);
});

test('a preview shows the same words, the name of the site apart', () => {
  const wrong = heads.filter(({ words, own, descriptions, shared }) => {
    const wanted = {
      site: [words.site.name],
      title: [own],
      description: descriptions,
    };
    return JSON.stringify(shared) !== JSON.stringify(wanted);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
