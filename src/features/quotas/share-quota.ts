import { shownBy } from '#src/about-data.ts';
import type { PlacedQuota } from '#src/corpus/quotas.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';
import { apaDocument } from './cite/apa.ts';
import { gbt7714Document } from './cite/gbt7714.ts';
import { documentOf } from './quota-files.ts';

/** A number in words to be sent: place with its marks, amount, the sentence, its plan, and this site. */
export function shareQuota({ plan, quota, clause }: PlacedQuota, messages: Messages) {
  const { sharing, quotaPage, language } = messages;
  const cite = language === 'zh' ? gbt7714Document : apaDocument;
  const place = placeOfPlan(plan, messages);
  const subject = nameIn(quota.subject, messages);
  const title = quotaPage.title(place, subject, quotaInWords(quota, messages));
  const source = sharing.citation(cite(documentOf(plan)));
  const lines = [sharing.quota(title), sharing.sentence(clause.text), source, shownBy(messages)];
  return { title, source, text: lines.join('\n'), path: quota.url };
}
