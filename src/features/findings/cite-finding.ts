import { pagePlace } from '#src/about-data.ts';
import { getLatestRelease } from '#src/corpus/releases.ts';
import { apaPage } from '#src/features/quotas/cite/apa.ts';
import type { CitedPage } from '#src/features/quotas/cite/cited.ts';
import { gbt7714Page } from '#src/features/quotas/cite/gbt7714.ts';
import { en } from '#src/i18n/en/index.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Finding } from '#src/schemas/finding.ts';
import { DATA_VERSION } from '#src/version.ts';

/** References of a finding, in the two styles that its page has. */
export function citationsOfFinding(finding: Finding, messages: Messages) {
  const { site, language } = messages;
  const page: CitedPage = {
    id: finding.id,
    site: { name: site.name, translation: language === 'en' ? null : en.site.name },
    language,
    title: nameIn(finding, messages),
    version: DATA_VERSION,
    date: getLatestRelease().date,
    url: pagePlace(finding.path, messages),
  };
  return [
    { style: 'gbt7714', entry: gbt7714Page(page) },
    { style: 'apa', entry: apaPage(page) },
  ] as const;
}
