import { citeApa } from '../cite/apa.ts';
import { citeBibtex } from '../cite/bibtex.ts';
import { citeChicago } from '../cite/chicago.ts';
import { type Cited, citedPlan, citedTitle } from '../cite/cited.ts';
import { citeGbt7714 } from '../cite/gbt7714.ts';
import { quotaCard } from '../charts/quota-card.ts';
import { quotaCardWords } from '../i18n/quota-card-words.ts';
import { quotaInWords } from '../i18n/quota-in-words.ts';
import type { Words } from '../i18n/index.ts';
import { DATA_VERSION } from '../site.ts';
import { addressOf, DATA_LICENCE } from './about-data.ts';
import { toFile } from './chart-style.ts';
import type { QuotaView } from './quota-views.ts';

/** How to cite a number, style by style: its plan, then its page. */
export function citationsOf(
  { plan, quota }: Pick<QuotaView, 'plan' | 'quota'>,
  words: Words,
): Record<'gbt7714' | 'apa' | 'chicago' | 'bibtex', [string, string]> {
  const cited: Cited = {
    plan: citedPlan(plan),
    page: {
      id: quota.id,
      site: { zh: words.site.name, en: SITE_NAME_EN },
      title: citedTitle(plan, quota, quotaInWords(quota, words)),
      version: DATA_VERSION,
      url: addressOf(quota.url),
    },
  };
  return {
    gbt7714: citeGbt7714(cited),
    apa: citeApa(cited),
    chicago: citeChicago(cited),
    bibtex: citeBibtex(cited),
  };
}

/** All that the page of a number says, for programs. */
export function quotaRecord(view: QuotaView, words: Words): object {
  const { plan, quota, measure, clause, bodies, line, indicator, caveats, residents } = view;
  const { id, title, jurisdiction, level, status, source } = plan;
  return {
    quota,
    inWords: quotaInWords(quota, words),
    plan: { id, title, jurisdiction, level, status },
    measure: measure ?? null,
    clause: { id: clause.id, text: clause.text, span: clause.span },
    source: { file: source.file, sha256: source.sha256, line, span: quota.span },
    indicator,
    responsible: bodies ?? null,
    comparable: view.comparable.map((peer) => peer.quota.id),
    notComparable: view.incomparable.map((peer) => peer.quota.id),
    isNot: caveats.map((caveat) => ({ id: caveat, zh: words.quotaPage.not[caveat] })),
    residents: residents ?? null,
    citations: citationsOf(view, words),
    version: DATA_VERSION,
    licence: DATA_LICENCE,
    url: addressOf(quota.url),
  };
}

/** The card of a number as a file of its own. */
export function quotaCardFile(view: QuotaView, words: Words): string {
  const file = { version: DATA_VERSION, address: addressOf(view.quota.url) };
  return toFile(quotaCard(quotaCardWords(view, words, file), view.quota.id), {
    title: '',
    lines: [],
  });
}

const SITE_NAME_EN = 'Science-Literacy Plans, Side by Side';
