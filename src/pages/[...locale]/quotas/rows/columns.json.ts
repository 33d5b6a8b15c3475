import type { APIRoute } from 'astro';
import { getQuotaColumns } from '#src/features/quotas/quota-rows.ts';
import { messagesFor } from '#src/i18n/index.ts';
import { inEachLanguage } from '#src/i18n/locales.ts';

export const getStaticPaths = () => inEachLanguage([{ params: {} }]);

/** All that filtering and sorting of the quota page need. */
export const GET: APIRoute = async ({ currentLocale }) => {
  const columns = await getQuotaColumns(messagesFor(currentLocale).language);
  return new Response(JSON.stringify(columns), { headers: { 'content-type': 'application/json' } });
};
