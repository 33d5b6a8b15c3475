import type { TableSource } from '#src/features/quotas/model/table-file.ts';
import type { Quota } from '#src/schemas/corpus.ts';
import { DATA_VERSION } from '#src/version.ts';
import { addressOf, DATA_LICENCE } from '#src/about-data.ts';
import { getQuotas } from '#src/corpus/corpus.ts';
import type { IndicatorPage } from './indicator-pages.ts';

/** The quotas of an indicator as a file, and what the file must say of itself. */
export async function indicatorTable({
  indicator,
  quotas,
}: IndicatorPage): Promise<{ quotas: Quota[]; source: TableSource }> {
  return {
    quotas: quotas.map(({ quota }) => quota),
    source: {
      filter: `indicator=${indicator.id}`,
      total: (await getQuotas()).length,
      version: DATA_VERSION,
      url: addressOf(`/indicators/${indicator.id}/`),
      licence: DATA_LICENCE,
    },
  };
}
