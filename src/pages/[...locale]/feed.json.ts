import type { APIRoute } from 'astro';
import { addressOf } from '#src/about-data.ts';
import { releases } from '#src/corpus/releases.ts';
export { everyLanguage as getStaticPaths } from '#src/i18n/locales.ts';

/** Feed of what changed, as a JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export const GET: APIRoute = ({ locals: { messages, href, nameOf }, url, site }) => {
  const home = new URL(href('/data/'), site).href;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: messages.site.name,
    description: messages.site.description,
    language: messages.lang,
    home_page_url: home,
    feed_url: new URL(url.pathname, site).href,
    icon: addressOf('/touch-icon.png'),
    items: releases.map(({ version, date, changes }) => ({
      id: `${addressOf('/data/')}#${version}`,
      url: home,
      title: `${messages.footer.version} ${version}`,
      date_published: `${date}T00:00:00Z`,
      content_text: changes.map(nameOf).join('\n'),
    })),
  };
  return new Response(JSON.stringify(feed, null, 2), {
    headers: { 'content-type': 'application/feed+json' },
  });
};
