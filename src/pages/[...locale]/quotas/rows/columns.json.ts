import type { APIRoute } from 'astro';
import { getQuotaColumns } from '../../../../data/quota-rows';
import { wordsFor } from '../../../../i18n';
import { inEachLanguage } from '../../../../i18n/locales';

export const getStaticPaths = () => inEachLanguage([{ params: {} }]);

/** All that filtering and sorting of the quota page need. */
export const GET: APIRoute = async ({ currentLocale }) => {
  const columns = await getQuotaColumns(wordsFor(currentLocale).language);
  return new Response(JSON.stringify(columns), { headers: { 'content-type': 'application/json' } });
};
