import { nameIn } from '#src/i18n/name-in.ts';
import { commitmentInWords } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { Responsibility, SectionFacts } from '#src/schemas/corpus.ts';
import type { Bilingual, SectionKey } from '#src/schemas/vocabulary.ts';
import type { LeftOut } from './left-out.ts';
import { type Leaders, leadersOf } from './leaders.ts';
import { phraseOf, type PhraseRun } from './phrase.ts';

/** Words of one sentence with the numbers in it. */
export interface GlancePhrase {
  clause: string;
  /** The sentence on the plan's page. */
  path: string;
  runs: PhraseRun[];
  quotas: string[];
  /** What each number counts, where the words are in another language. */
  glosses: string[];
}

/** A part of a plan as the picture has it. */
export interface GlancePart {
  key: SectionKey;
  /** The part on the plan's page; where the plan lacks it, its silence there. */
  path: string;
  name: string;
  /** The name in Chinese, where the page is not. */
  han: string | undefined;
  /** « 12条，3个指标 »; undefined where the plan has no such part. */
  counts: string | undefined;
  /** For each clause, whether it holds a number. */
  clauses: boolean[];
  silence: 'absent' | 'none' | undefined;
  phrases: GlancePhrase[];
  titles: string[];
  /** What there was no room for. */
  left: LeftOut;
  leaders: Leaders<Responsibility> | undefined;
}

/** A part that is named, and what the plan has of it. */
export interface NamedFacts {
  key: SectionKey;
  short: Bilingual;
  facts: SectionFacts | undefined;
}

/** A part in the words of a language: its promises in the plan's own words, whole. */
export function glancePart(
  plan: string,
  { key, short, facts }: NamedFacts,
  messages: Messages,
): GlancePart {
  const { planBars, language } = messages;
  const quotas = facts?.quotas.length ?? 0;
  return {
    key,
    path: `/plans/${plan}/#${facts?.section.id ?? `${plan}-${key}`}`,
    name: nameIn(short, messages),
    han: language === 'zh' ? undefined : short.zh,
    counts: facts && messages.glance.counts(facts.clauses.length, planBars.numbers(quotas)),
    clauses: (facts?.clauses ?? []).map(({ id }) =>
      Boolean(facts?.quotas.some(({ clause }) => clause === id)),
    ),
    silence: !facts ? 'absent' : quotas === 0 ? 'none' : undefined,
    phrases: facts ? phrasesOf(plan, facts, messages) : [],
    titles: facts ? titlesOf(facts) : [],
    left: { phrases: 0, titles: 0 },
    leaders: leadersOf(facts?.responsibilities ?? []),
  };
}

/** Sentences with numbers, in the order of the plan. */
export function phrasesOf(
  plan: string,
  { clauses, quotas }: Pick<SectionFacts, 'clauses' | 'quotas'>,
  messages: Messages,
): GlancePhrase[] {
  return clauses.flatMap((clause) => {
    const own = quotas.filter((quota) => quota.clause === clause.id);
    if (own.length === 0) return [];
    return [
      {
        clause: clause.id,
        path: `/plans/${plan}/#${clause.id}`,
        runs: phraseOf(clause, own),
        quotas: own.map(({ id }) => id),
        glosses: messages.language === 'zh' ? [] : own.map((quota) => gloss(quota, messages)),
      },
    ];
  });
}

/** By when stands in the words of the plan, in figures that all read. */
function gloss(quota: SectionFacts['quotas'][number], messages: Messages): string {
  const amount = commitmentInWords({ ...quota, deadline: null, deadlineWords: null }, messages);
  return messages.glance.gloss(nameIn(quota.subject, messages), amount);
}

/** Titles of numbered or dashed measures; a chapter's own text, which has no label, is none. */
function titlesOf({ measures }: SectionFacts): string[] {
  return measures.filter(({ label }) => label !== '').map(({ title }) => title);
}
