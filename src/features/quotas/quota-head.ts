import type { QuotaView } from './quota-views.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';
import { cutAround } from '#src/text/cut-around.ts';
import { findQuotaSpans } from '#src/text/mark-quotas.ts';
import { cutTo, DESCRIPTION, firstThatFits, MOST_TITLE, wideAs } from '#src/text/page-head.ts';

/** Characters of a sentence that tell something. */
const WORTH_QUOTING = 20;

/** Title and description of the page of a number: outside it, no badge stands beside the name of the place. */
export function headOfQuota(view: QuotaView, messages: Messages) {
  const { plan, quota, section } = view;
  const { quotaPage: words, language } = messages;
  const most = MOST_TITLE[language];
  const place = placeOfPlan(plan, messages);
  const amount = quotaInWords(quota, messages);
  const subject = nameIn(quota.subject, messages);
  /** The subject gives way, as place and number tell this page from others. */
  const within = (room: number) =>
    words.title(place, cutTo(subject, room - wideAs(words.title(place, '', amount))), amount);
  const whole = words.title(place, subject, amount);
  return {
    title: firstThatFits(
      [words.titleInPart(whole, nameIn(section.short, messages)), within(most)],
      most,
    ),
    description: quoted(view, within(DESCRIPTION.most - 1), words.description),
  };
}

/** As much of the sentence, around its number, as there is room for. */
function quoted(
  { clause, quota }: QuotaView,
  title: string,
  describe: (title: string, sentence: string) => string,
): string {
  const room = Math.floor(DESCRIPTION.most - wideAs(describe(title, '')) - '…………'.length);
  if (room < WORTH_QUOTING) return title;
  const [span] = findQuotaSpans(clause, [quota]);
  const place = { sentence: clause.text, start: span?.start ?? 0, end: span?.end ?? 0 };
  return describe(title, cutAround(place, room).text);
}
