import { rollup } from 'd3-array';
import { axisOf, type AxisQuota } from '#src/schemas/axis.ts';
import type { QuotaDecisionsFile } from '#src/schemas/codebook.ts';
import type { Clause } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { findIndicator } from '#scripts/grammar/indicator.ts';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import { reportAt } from '#scripts/text/problem.ts';
import type { Source, UncodedQuota, UncomparedQuota } from './plan.ts';

type Decision = QuotaDecisionsFile['decisions'][number];

/**
 * Gives each quota its indicator and subject from the reviewed decisions. A plan on which nothing
 * is decided yet is coded by the indicators' cues and says so.
 * @param clauses of the plan, with their topics
 */
export function codeQuotas(
  source: Source,
  quotas: readonly UncodedQuota[],
  clauses: readonly Clause[],
  { quotas: { decisions }, cuedIndicators }: Codebook,
): UncomparedQuota[] {
  const clauseOf = new Map(clauses.map((clause) => [clause.id, clause]));
  const own = decisions.filter(({ plan }) => plan === source.origin.id);
  const unused = new Set(own);
  const known = new Set(cuedIndicators.map(({ indicator }) => indicator));
  const coded = quotas.flatMap((uncoded): UncomparedQuota[] => {
    const { quota, at } = uncoded;
    const url = `/quotas/${quota.id}/`;
    const clause = clauseOf.get(quota.clause);
    if (!clause) throw new Error(`${quota.id} stands in no clause`);
    if (own.length === 0) {
      const sentence = foldCharacters(quota.sentence);
      const { indicator, subject } = findIndicator(sentence, at, cuedIndicators);
      return [{ ...quota, indicator, topic: mainTopic(clause), subject, codedBy: 'rule', url }];
    }
    const decision = own.find((entry) => unused.has(entry) && fits(entry, uncoded));
    if (!decision || !known.has(decision.indicator)) {
      reportUndecided(source, uncoded, decision);
      return [];
    }
    unused.delete(decision);
    const { indicator, subject, by: codedBy = 'model' } = decision;
    const topic = decideTopic(source, uncoded, decision, clause);
    return [{ ...quota, indicator, topic, subject, codedBy, url }];
  });
  for (const { words, section } of unused)
    source.report({
      file: 'content/codebook/quotas.yml',
      found: `the decision on “${words}” (${source.origin.id}, ${section}) matches no quota of the text`,
      fix: 'correct its words, or remove it',
    });
  return coded;
}

/** Whether the decision's words hold the quota's number. */
function fits(decision: Decision, { quota, at, share }: UncodedQuota): boolean {
  if (decision.section !== quota.section || (decision.part ?? 1) !== share) return false;
  const start = foldCharacters(quota.sentence).indexOf(foldCharacters(decision.words));
  return start !== -1 && start < at.end && at.start < start + decision.words.length;
}

function reportUndecided(source: Source, { quota, at }: UncodedQuota, decision?: Decision): void {
  const words = quota.sentence.slice(Math.max(0, at.start - 16), at.end);
  reportAt(
    source,
    quota.span.start,
    decision
      ? `indicator “${decision.indicator}” of “${decision.words}” is not in the codebook`
      : `no decision says what “${quota.quote}” counts in “${words}”`,
    decision
      ? 'add it to content/codebook/indicators.yml'
      : 'add its indicator and subject to content/codebook/quotas.yml',
  );
}

/**
 * The topic that a number belongs to. A clause with two topics may set a number on one of them alone:
 * “…基础设施明显改善，…比例超过16%” states no target for the venues.
 */
function decideTopic(
  source: Source,
  { quota }: UncodedQuota,
  { topic, words }: Decision,
  clause: Clause,
): string {
  const { topics, codedBy } = clause;
  const isOpen = topic === undefined && topics.length > 1 && codedBy !== 'rule';
  if (isOpen || (topic !== undefined && !topics.includes(topic)))
    reportAt(
      source,
      quota.span.start,
      isOpen
        ? `no decision says to which topic “${words}” belongs: ${topics.join(', ')}`
        : `“${words}” is put under ${topic}, its clause has ${topics.join(', ')}`,
      'name one of them as `topic` of the number in content/codebook/quotas.yml',
    );
  return topic ?? mainTopic(clause);
}

/** The main topic of a clause, which stands first. */
function mainTopic({ section, topics: [main = `${section}-other`] }: Clause): string {
  return main;
}

/**
 * Most peers that a quota names: with thousands of plans a list of all peers of all peers would
 * outgrow the data themselves.
 */
const MAX_PEERS = 100;

/** A quota before its peers are known, and the level of its plan. */
export type LevelledQuota = Pick<AxisQuota, 'plan'> & { quota: UncomparedQuota };

/**
 * What names for a quota its peers: those, the first hundred in plan order, that may stand beside it on
 * one axis.
 * @param quotas of all plans
 */
export function comparerOf(
  quotas: readonly LevelledQuota[],
): (plan: AxisQuota['plan'], quota: UncomparedQuota) => Quota {
  const peers = rollup(
    quotas.filter((each) => axisOf(each) !== undefined),
    (same) => same.slice(0, MAX_PEERS).map(({ quota: { id } }) => id),
    axisOf,
  );
  return (plan, quota) => {
    const same = peers.get(axisOf({ plan, quota })) ?? [];
    return { ...quota, comparableWith: same.filter((id) => id !== quota.id) };
  };
}
