/** Pages to stand within the pages of others: what is never missing there, and what never comes along. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getLatestRelease } from '#src/corpus/releases.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { readTable } from './open-data.ts';
import { attributesOf, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, type BuiltPage, fileAt, readEmbeds, readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const embeds = atLeastOne(readEmbeds());
const isEnglish = ({ path }: BuiltPage) => path.startsWith(`${BUILT.base}en/`);
const wordsOf = (page: BuiltPage) => messagesFor(isEnglish(page) ? 'en' : 'zh');
const pathOf = ({ path }: BuiltPage) => path.slice(BUILT.base.length);
const bodyOf = ({ elements }: BuiltPage) =>
  atLeastOne(select(elements, 'body')).map(textOf).join('');
/** Those of which a rule does not hold. */
const without = (holds: (page: BuiltPage) => boolean) =>
  embeds.filter((page) => !holds(page)).map(pathOf);

test('there is one in each language for every chart that is a file, and for every target', () => {
  const charts = globSync(`${BUILT.dist}/charts/*.svg`).map((file) => basename(file, '.svg'));
  const wanted = [
    ...atLeastOne(charts).map((name) => `embed/charts/${name}/`),
    ...readTable('quotas').map(({ id }) => `embed/quotas/${id}/`),
  ];
  expect(embeds.map(pathOf).toSorted()).toEqual(
    [...wanted, ...wanted.map((path) => `en/${path}`)].toSorted(),
  );
});

test('none has a script, a head or a foot of the site', () => {
  const parts = 'script,iframe,form,nav,button,.Header,.Footer,.Breadcrumbs,[data-worker]';
  expect(without(({ elements }) => select(elements, parts).length === 0)).toEqual([]);
  const listening = (page: BuiltPage) =>
    page.elements.some(({ attrs }) => attrs.some(({ name }) => name.startsWith('on')));
  expect(without((page) => !listening(page))).toEqual([]);
});

test('each is kept out of search engines, and opens its links beside the page around it', () => {
  expect(
    without(({ elements }) =>
      attributesOf(select(elements, 'meta[name="robots"]'), 'content').includes('noindex'),
    ),
  ).toEqual([]);
  expect(
    without(({ elements }) => attributesOf(select(elements, 'base'), 'target').join() === '_blank'),
  ).toEqual([]);
});

test('each names its source, the version of the data and the day of its release', () => {
  const { version, date } = getLatestRelease();
  const sourceOf = (page: BuiltPage) => {
    const { chart, sharing } = wordsOf(page);
    return pathOf(page).includes('charts/') ? chart.sourceLine('') : sharing.citation('');
  };
  const footOf = ({ elements }: BuiltPage) => select(elements, 'footer').map(textOf).join('');
  expect(without((page) => footOf(page).includes(sourceOf(page)))).toEqual([]);
  expect(without((page) => footOf(page).includes(version))).toEqual([]);
  expect(without((page) => footOf(page).includes(wordsOf(page).date(date)))).toEqual([]);
});

test('each leads to the page that explains it, which offers it', () => {
  const pages = new Map(readPages().map((page) => [page.file, page]));
  const lost = without((embed) => {
    const [path] = attributesOf(select(embed.elements, 'footer a.whole'), 'href');
    const page = pages.get(fileAt(path ?? '') ?? '');
    const offered = attributesOf(select(page?.elements ?? [], '.EmbedCode,.EmbedCode a'), 'href');
    return offered.includes(embed.path);
  });
  expect(lost).toEqual([]);
});

describe.each([
  { mark: 'a draft', zh: ['青铜峡', '征求意见稿'], en: ['Qingtongxia', 'draft for comment'] },
  { mark: 'a prefecture', zh: ['鹤壁市', '地级市'], en: ['Hebi', 'prefecture-level city'] },
] as const)('$mark', ({ zh, en }) => {
  test('is said in words wherever the place is named', () => {
    const named = embeds.filter((page) => bodyOf(page).includes((isEnglish(page) ? en : zh)[0]));
    const unmarked = atLeastOne(named).filter(
      (page) =>
        !bodyOf(page)
          .toLowerCase()
          .includes((isEnglish(page) ? en : zh)[1]),
    );
    expect(unmarked.map(pathOf)).toEqual([]);
  });
});

describe('a chart', () => {
  const charts = embeds.filter((page) => pathOf(page).includes('charts/'));

  test('is a picture with title and description, in which nothing can be reached', () => {
    const wrong = atLeastOne(charts).flatMap((page) => {
      const drawings = select(page.elements, '.wide svg,.narrow svg').filter(
        (svg) => attributeOf(svg, 'role') === 'img',
      );
      const isPicture = drawings.every(
        (svg) =>
          ['title', 'desc'].every((name) =>
            atLeastOne(selectIn(svg, name)).some((each) => textOf(each) !== ''),
          ) &&
          selectIn(svg, '[href],[tabindex],[data-mark]').every(({ tagName }) => tagName === 'use'),
      );
      return drawings.length === 2 && isPicture ? [] : [pathOf(page)];
    });
    expect(wrong).toEqual([]);
  });

  test('is told in words too, and as a list of links', () => {
    const short = atLeastOne(charts).filter(({ elements }) => {
      const items = select(elements, 'details li').map((item) => selectIn(item, 'a').map(textOf));
      const isEmpty = items.some((links) => links.length !== 1 || links.join('') === '');
      const description = select(elements, 'details p').map(textOf).join('');
      return isEmpty || items.length === 0 || description === '';
    });
    expect(short.map(pathOf)).toEqual([]);
  });

  test('asks for no click on what is none', () => {
    const asking = atLeastOne(charts).filter((page) =>
      /点击|[Tt]ap |[Cc]lick|Select a /u.test(bodyOf(page)),
    );
    expect(asking.map(pathOf)).toEqual([]);
  });
});

test('a target says its number, its sentence and that it is no result', () => {
  const wrong = readTable('quotas').flatMap(({ id, sentence }) => {
    const page = embeds.find((each) => pathOf(each) === `embed/quotas/${id}/`);
    const body = page ? bodyOf(page) : '';
    const isSaid = body.includes(`${sentence}`) && body.includes('不是结果');
    return isSaid ? [] : [id];
  });
  expect(wrong).toEqual([]);
});
