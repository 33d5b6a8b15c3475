import type { APIRoute } from 'astro';
import { releases } from '#src/corpus/releases.ts';
import { addressOrPath, href as hrefOfFile, publicAddress } from '#src/site.ts';
export { everyLanguage as getStaticPaths } from '#src/i18n/locales.ts';

/**
 * Feed of what changed, as a JSON Feed (https://www.jsonfeed.org/version/1.1/), which takes whole
 * addresses only: a site that does not know its own leaves them out.
 */
export const GET: APIRoute = ({ locals: { messages, href, nameOf }, url }) => {
  const home = publicAddress(href('/data/'));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: messages.site.name,
    description: messages.site.description,
    language: messages.lang,
    home_page_url: home,
    feed_url: publicAddress(url.pathname),
    icon: publicAddress(hrefOfFile('/touch-icon.png')),
    items: releases.map(({ version, date, changes }) => ({
      id: `${addressOrPath(hrefOfFile('/data/'))}#${version}`,
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
