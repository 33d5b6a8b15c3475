import { pagePlace } from '#src/about-data.ts';
import { toFile } from '#src/charts/chart-style.ts';
import { quotaCard } from '#src/charts/quota-card.ts';
import { findQuotaSpans } from '#src/text/mark-quotas.ts';
import type { PlacedQuota } from '#src/corpus/quotas.ts';
import { termsInWords } from '#src/i18n/kind-in-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { markedName } from '#src/i18n/plan-marks.ts';
import { amountInParts, quotaInWords } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { getLatestRelease } from '#src/corpus/releases.ts';

/** The card of a number as a file of its own: an SVG in the words of a language. */
export function quotaCardFile({ plan, quota, clause }: PlacedQuota, messages: Messages): string {
  const address = pagePlace(quota.url, messages);
  const { version, date } = getLatestRelease();
  const released = { version, date: messages.date(date) };
  const [span] = findQuotaSpans(clause, [quota]);
  const placeName = nameIn(plan.jurisdiction, messages);
  const subject = nameIn(quota.subject, messages);
  const { before, digits, unit } = amountInParts(quota, messages);
  const card = {
    title: messages.quotaPage.title(
      markedName(placeName, plan, messages),
      subject,
      quotaInWords(quota, messages),
    ),
    place: placeName,
    badges: [
      { text: messages.level[plan.level], draft: false },
      ...(plan.status === 'draft' ? [{ text: messages.status.draft, draft: true }] : []),
    ],
    terms: termsInWords(quota, messages),
    comparator: before,
    value: digits,
    unit,
    // It stands alone, as a heading does.
    subject: subject.charAt(0).toLocaleUpperCase(messages.lang) + subject.slice(1),
    sentence: clause.text,
    start: span?.start ?? 0,
    end: span?.end ?? 0,
    warning: messages.quotaPage.warning,
    source: messages.quotaPage.cardSource(messages.site.name, released, address),
  };
  return toFile(quotaCard(card, quota.id), { language: messages.language, title: '', lines: [] });
}
