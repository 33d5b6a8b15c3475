import type { APIRoute } from 'astro';
import { addressOf } from '#src/about-data.ts';
import { releases } from '#src/corpus/releases.ts';
import { wordsFor } from '#src/i18n/index.ts';
import { inEachLanguage } from '#src/i18n/locales.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { hrefFor } from '#src/site.ts';

export const getStaticPaths = () => inEachLanguage([{ params: {} }]);

/** Feed of what changed, as a JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export const GET: APIRoute = ({ currentLocale, url, site }) => {
  const words = wordsFor(currentLocale);
  const home = new URL(hrefFor(currentLocale)('/data/'), site).href;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.site.name,
    description: words.site.description,
    language: words.lang,
    home_page_url: home,
    feed_url: new URL(url.pathname, site).href,
    icon: addressOf('/touch-icon.png'),
    items: releases.map(({ version, date, changes }) => ({
      id: `${addressOf('/data/')}#${version}`,
      url: home,
      title: `${words.footer.version} ${version}`,
      date_published: `${date}T00:00:00Z`,
      content_text: changes.map((change) => nameIn(change, words)).join('\n'),
    })),
  };
  return new Response(JSON.stringify(feed, null, 2), {
    headers: { 'content-type': 'application/feed+json' },
  });
};
