import { nameIn } from '#src/i18n/name-in.ts';
import { planMarks } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { GROUP_KEYS, PROJECT_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { fitSheet, linesOf, ROOM } from './fit-sheet.ts';
import {
  glancePart,
  type GlancePart,
  type NamedFacts,
  phrasesOf,
  type GlancePhrase,
} from './part.ts';
import { splitAmount } from './phrase.ts';

/** The target that stands at the head, in the plan's own words. */
export interface GlanceAim {
  quota: Pick<Quota, 'id' | 'url'>;
  /** Of its sentence: what stands before the number, with the words that say by when, and after it. */
  before: string;
  after: string;
  amount: { before: string; digits: string; after: string };
  phrase: GlancePhrase;
}

/** Parts under a heading. */
export interface GlanceBlock {
  key: 'groups' | 'projects' | 'implementation';
  title: string;
  parts: GlancePart[];
}

/** All that the page and the picture of a plan say, in the words of a language. */
export interface GlanceSheet {
  plan: Plan;
  /** Meaning of the title, where the page is not in Chinese. */
  translated: string | undefined;
  /** Whether it fills so little of a sheet of paper that it can be set larger. */
  isLight: boolean;
  marks: string[];
  /** Issuer, number and date, as far as the file has them. */
  by: { text: string; han: boolean }[];
  /** Undefined where no target stands among the plan's aims. */
  aim: GlanceAim | undefined;
  /** Other numbers among the aims. */
  aims: GlancePhrase[];
  counts: { key: 'measures' | 'clauses' | 'quotas'; value: number; name: string }[];
  blocks: GlanceBlock[];
  /** Groups, projects and the rest: those without any number, and those that the plan lacks. */
  silences: { kind: 'none' | 'absent'; label: string; parts: GlancePart[] }[];
}

const MAX_AIMS = 2;

const BLOCKS: readonly (readonly [GlanceBlock['key'], readonly SectionKey[]])[] = [
  ['groups', GROUP_KEYS],
  ['projects', PROJECT_KEYS],
  ['implementation', ['implementation']],
];

/**
 * Puts together what one sheet says of a plan. @param aimOf the indicator of the target for the head, where the plan
 * has one: else the first number of its aims stands there
 */
export function glanceSheet(
  plan: Plan,
  parts: readonly NamedFacts[],
  aimOf: string,
  messages: Messages,
): GlanceSheet {
  const whole = parts.map((each) => glancePart(plan.id, each, messages));
  const translated = messages.language === 'zh' ? undefined : nameIn(plan.title, messages);
  const aims = aimsOf(plan.id, parts, aimOf, messages);
  const room = ROOM - headMore(plan, translated, aims.aims.length);
  const grouped = BLOCKS.map(([, keys]) => whole.filter(({ key }) => keys.includes(key)));
  const { blocks, isLight } = fitSheet(grouped, messages.glance.left, room);
  return {
    plan,
    translated,
    isLight,
    marks: planMarks(plan, messages),
    by: byLine(plan, messages),
    ...aims,
    counts: countsOf(parts, messages),
    blocks: BLOCKS.map(([key], at) => {
      return { key, title: messages.glance.blocks[key], parts: blocks[at] ?? [] };
    }),
    silences: silencesOf(blocks.flat(), messages),
  };
}

/** Px that the head of a sheet takes besides its usual two lines of title, one of meaning, and one target. */
function headMore(plan: Plan, translated: string | undefined, aims: number): number {
  const [title, meaning] = [linesOf(plan.title.zh, 30), linesOf(translated ?? '', 60)];
  return Math.max(title - 2, 0) * 25 + Math.max(meaning - 1, 0) * 14 + aims * 20;
}

function byLine(plan: Plan, messages: Messages): GlanceSheet['by'] {
  const date = plan.signedOn ?? plan.issuedOn ?? plan.publishedOn;
  return [
    { text: plan.issuer, han: true },
    { text: plan.docNumber, han: true },
    { text: date && messages.date(date), han: false },
  ].flatMap(({ text, han }) => (text ? [{ text, han }] : []));
}

function aimsOf(
  plan: string,
  parts: readonly NamedFacts[],
  aimOf: string,
  messages: Messages,
): Pick<GlanceSheet, 'aim' | 'aims'> {
  const facts = parts.find(({ key }) => key === 'overview')?.facts;
  const quota = facts?.quotas.find(({ indicator }) => indicator === aimOf) ?? facts?.quotas[0];
  if (!facts || !quota) return { aim: undefined, aims: [] };
  const phrases = phrasesOf(plan, facts, messages);
  const phrase = phrases.find(({ quotas }) => quotas.includes(quota.id));
  if (!phrase) return { aim: undefined, aims: [] };
  return {
    aim: { quota, ...wordsAround(phrase, quota), amount: splitAmount(quota.quote), phrase },
    aims: phrases.filter((each) => each !== phrase).slice(0, MAX_AIMS),
  };
}

/** The words of a phrase before and after a number; where they do not say by when, an earlier sentence does. */
function wordsAround(
  { runs }: GlancePhrase,
  { quote, deadlineWords }: Quota,
): Pick<GlanceAim, 'before' | 'after'> {
  const text = runs.map((run) => run.text).join('');
  const at = text.indexOf(quote);
  const when = deadlineWords === null || text.includes(deadlineWords) ? '' : `${deadlineWords}……`;
  return { before: when + text.slice(0, at), after: text.slice(at + quote.length) };
}

function countsOf(parts: readonly NamedFacts[], messages: Messages): GlanceSheet['counts'] {
  const all = parts.flatMap(({ facts }) => facts ?? []);
  const counted = {
    measures: all.flatMap(({ measures }) => measures.filter(({ label }) => label !== '')).length,
    clauses: all.flatMap(({ clauses }) => clauses).length,
    quotas: all.flatMap(({ quotas }) => quotas).length,
  };
  const keys = ['measures', 'clauses', 'quotas'] as const;
  return keys.map((key) => ({ key, value: counted[key], name: messages.plans.counts[key] }));
}

function silencesOf(parts: readonly GlancePart[], messages: Messages): GlanceSheet['silences'] {
  return (['absent', 'none'] as const).flatMap((kind) => {
    const silent = parts.filter(({ silence }) => silence === kind);
    const label = messages.glance.silences[kind](silent.length);
    return silent.length > 0 ? [{ kind, label, parts: silent }] : [];
  });
}
