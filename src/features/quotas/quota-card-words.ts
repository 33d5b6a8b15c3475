import type { QuotaCard } from '#src/charts/quota-card.ts';
import { findQuotaSpans } from '#src/text/mark-quotas.ts';
import type { PlacedQuota } from '#src/corpus/quotas.ts';
import { termsInWords } from '#src/i18n/kind-in-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { quotaInWords, valueInDigits } from '#src/i18n/quota-in-words.ts';
import { unitInWords } from '#src/i18n/unit-words.ts';
import type { Words } from '#src/i18n/zh/index.ts';

/** Content of the card of a number, in the words of a language. */
export function quotaCardWords(
  { plan, quota, clause }: PlacedQuota,
  words: Words,
  file: { version: string; address: string },
): QuotaCard {
  const [span] = findQuotaSpans(clause, [quota]);
  const placeName = nameIn(plan.jurisdiction, words);
  const subject = nameIn(quota.subject, words);
  return {
    title: words.quotaPage.title(placeName, subject, quotaInWords(quota, words)),
    place: placeName,
    badges: [
      { text: words.level[plan.level], draft: false },
      ...(plan.status === 'draft' ? [{ text: words.status.draft, draft: true }] : []),
    ],
    terms: termsInWords(quota, words),
    comparator: words.quota.comparator(quota.comparator, quota.unit),
    value: valueInDigits(quota.value, words),
    unit: unitInWords(quota.unit, quota.value, words.quota.units),
    // It stands alone, as a heading does.
    subject: subject.charAt(0).toLocaleUpperCase(words.lang) + subject.slice(1),
    sentence: clause.text,
    start: span?.start ?? 0,
    end: span?.end ?? 0,
    warning: words.quotaPage.warning,
    source: words.quotaPage.cardSource(words.site.name, file.version, file.address),
  };
}
