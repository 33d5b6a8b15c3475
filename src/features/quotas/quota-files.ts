import { citeApa } from './cite/apa.ts';
import { citeBibtex } from './cite/bibtex.ts';
import { citeChicago } from './cite/chicago.ts';
import type { Cited, CitedDocument } from './cite/cited.ts';
import { citeGbt7714 } from './cite/gbt7714.ts';
import { en } from '#src/i18n/en/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan, planMarks } from '#src/i18n/plan-marks.ts';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';
import { zh, type Messages } from '#src/i18n/zh/index.ts';
import { DATA_VERSION } from '#src/version.ts';
import { DATA_LICENCE, pagePlace } from '#src/about-data.ts';
import { addressOrPath, href } from '#src/site.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { QuotaView } from './quota-views.ts';
import { refuseAxis } from '#src/schemas/axis.ts';
import { reasonsInWords } from '#src/i18n/kind-in-words.ts';
import { getLatestRelease } from '#src/corpus/releases.ts';

/** Citations of a number, style by style: its plan, then its page. */
export function citationsOf(
  { plan, quota }: Pick<QuotaView, 'plan' | 'quota'>,
  messages: Messages,
) {
  const cited: Cited = {
    plan: {
      ...documentOf(plan),
      url: pagePlace(`/plans/${plan.id}/source/`, messages),
      sha256: plan.source.sha256,
    },
    page: {
      id: quota.id,
      site: {
        name: messages.site.name,
        translation: messages.language === 'en' ? null : en.site.name,
      },
      language: messages.language,
      title: messages.quotaPage.title(
        placeOfPlan(plan, messages),
        nameIn(quota.subject, messages),
        quotaInWords(quota, messages),
      ),
      version: DATA_VERSION,
      date: getLatestRelease().date,
      url: pagePlace(quota.url, messages),
    },
  };
  return [
    { style: 'gbt7714', entries: citeGbt7714(cited) },
    { style: 'apa', entries: citeApa(cited) },
    { style: 'chicago', entries: citeChicago(cited) },
    { style: 'bibtex', entries: citeBibtex(cited) },
  ] as const;
}

/** A plan as a document to be cited. */
export function documentOf(plan: Plan): CitedDocument {
  return {
    ...plan,
    marks: { zh: planMarks(plan, zh), en: planMarks(plan, en) },
    indexNumber: plan.obtained.indexNumber,
    date: plan.signedOn ?? plan.issuedOn ?? plan.publishedOn,
  };
}

/** Ids of others in the file of a number: as many as `comparableWith` holds at most. */
const MAX_OTHERS = 100;

/** All that the pages of a number say, for programs; the other numbers of its indicator are a link. */
export function quotaRecord(view: QuotaView): object {
  const { plan, quota, measure, clause, bodies, line, caveats, base, results } = view;
  const { id, title, jurisdiction, level, status, obtained, source } = plan;
  // The view of an indicator also holds every quota that counts it.
  const { id: indicatorId, zh: nameZh, en: nameEn, definition } = view.indicator;
  return {
    quota,
    inWords: { zh: quotaInWords(quota, zh), en: quotaInWords(quota, en) },
    plan: { id, title, jurisdiction, level, status, obtained },
    measure: measure ?? null,
    clause: { id: clause.id, text: clause.text, span: clause.span },
    source: { ...source, line, span: quota.span },
    indicator: { id: indicatorId, zh: nameZh, en: nameEn, definition },
    indicatorQuotas: addressOrPath(href(`/indicators/${indicatorId}/quotas.json`)),
    responsible: bodies ?? null,
    comparable: view.comparable.slice(0, MAX_OTHERS).map((peer) => peer.quota.id),
    notComparable: view.incomparable.slice(0, MAX_OTHERS).map((peer) => ({
      id: peer.quota.id,
      reasons: refuseAxis(view, peer),
      zh: reasonsInWords(view, peer, zh),
      en: reasonsInWords(view, peer, en),
    })),
    isNot: caveats.map((caveat) => ({
      id: caveat,
      zh: zh.quotaPage.not[caveat],
      en: en.quotaPage.not[caveat],
    })),
    /** Of nation, province and prefecture: another kind of thing than the plan's number. */
    above: view.above,
    residents: typeof base === 'string' ? null : base,
    results,
    citations: Object.fromEntries(
      citationsOf(view, zh).map(({ style, entries }) => [style, entries]),
    ),
    version: DATA_VERSION,
    licence: DATA_LICENCE,
    url: addressOrPath(href(quota.url)),
  };
}
