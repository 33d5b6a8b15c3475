import type { APIRoute } from 'astro';
import { addressOf } from '../../data/about-data';
import { releases } from '../../data/releases';
import { wordsFor } from '../../i18n';
import { inEachLanguage } from '../../i18n/locales';
import { nameIn } from '../../i18n/name-in';
import { hrefFor } from '../../site';

export const getStaticPaths = () => inEachLanguage([{ params: {} }]);

/** What changed, as a JSON Feed (https://www.jsonfeed.org/version/1.1/). */
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
