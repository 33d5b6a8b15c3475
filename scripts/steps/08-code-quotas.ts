import type { QuotaDecisionsFile } from '#src/schemas/codebook.ts';
import type { Clause, Quota } from '#src/schemas/corpus.ts';
import { UNCLASSIFIED } from '#src/schemas/vocabulary.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { type CuedIndicator, findIndicator } from '#scripts/grammar/indicator.ts';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import { placeOf, type Report } from '#scripts/text/problem.ts';
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
  report: Report,
): UncomparedQuota[] {
  const clauseOf = new Map(clauses.map((clause) => [clause.id, clause]));
  const clauseAround = ({ quota }: UncodedQuota) => {
    const clause = clauseOf.get(quota.clause);
    if (!clause) throw new Error(`${quota.id} stands in no clause`);
    return clause;
  };
  const own = decisions.filter(({ plan }) => plan === source.origin.id);
  if (own.length === 0)
    return quotas.map((quota) => codeByCue(quota, cuedIndicators, clauseAround(quota)));
  const unused = new Set(own);
  const known = new Set(cuedIndicators.map(({ indicator }) => indicator));
  const coded = quotas.flatMap((uncoded): UncomparedQuota[] => {
    const { quota } = uncoded;
    const decision = own.find((entry) => unused.has(entry) && fits(entry, uncoded));
    if (!decision || !known.has(decision.indicator)) {
      reportUndecided(source, uncoded, decision, report);
      return [];
    }
    unused.delete(decision);
    const { indicator, subject } = decision;
    const topic = decideTopic(source, uncoded, decision, clauseAround(uncoded), report);
    return [{ ...quota, indicator, topic, subject, codedBy: 'hand', url: addressOf(quota) }];
  });
  for (const { words, section } of unused)
    report({
      file: 'content/codebook/quotas.yml',
      found: `the decision on “${words}” (${source.origin.id}, ${section}) matches no quota of the text`,
      fix: 'correct its words, or remove it',
    });
  return coded;
}

const addressOf = ({ id }: Pick<Quota, 'id'>) => `/quotas/${id}/`;

/** Whether the decision's words hold the quota's number. */
function fits(decision: Decision, { quota, at, share }: UncodedQuota): boolean {
  if (decision.section !== quota.section || (decision.part ?? 1) !== share) return false;
  const start = foldCharacters(quota.sentence).indexOf(foldCharacters(decision.words));
  return start !== -1 && start < at.end && at.start < start + decision.words.length;
}

function reportUndecided(
  source: Source,
  { quota, at }: UncodedQuota,
  decision: Decision | undefined,
  report: Report,
): void {
  const words = quota.sentence.slice(Math.max(0, at.start - 16), at.end);
  report({
    file: source.path,
    place: placeOf(source.text, quota.span.start),
    found: decision
      ? `indicator “${decision.indicator}” of “${decision.words}” is not in the codebook`
      : `no decision says what “${quota.quote}” counts in “${words}”`,
    fix: decision
      ? 'add it to content/codebook/indicators.yml'
      : 'add its indicator and subject to content/codebook/quotas.yml',
  });
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
  report: Report,
): string {
  const { topics, codedBy } = clause;
  const isOpen = topic === undefined && topics.length > 1 && codedBy === 'hand';
  if (isOpen || (topic !== undefined && !topics.includes(topic)))
    report({
      file: source.path,
      place: placeOf(source.text, quota.span.start),
      found: isOpen
        ? `no decision says to which topic “${words}” belongs: ${topics.join(', ')}`
        : `“${words}” is put under ${topic}, its clause has ${topics.join(', ')}`,
      fix: 'name one of them as `topic` of the number in content/codebook/quotas.yml',
    });
  return topic ?? mainTopic(clause);
}

/** The main topic of a clause, which stands first. */
function mainTopic({ section, topics: [main = `${section}-other`] }: Clause): string {
  return main;
}

/** A quota of a plan that nobody has coded. */
function codeByCue(
  { quota, at }: UncodedQuota,
  indicators: readonly CuedIndicator[],
  clause: Clause,
): UncomparedQuota {
  const { indicator, subject } = findIndicator(foldCharacters(quota.sentence), at, indicators);
  const topic = mainTopic(clause);
  return { ...quota, indicator, topic, subject, codedBy: 'rule', url: addressOf(quota) };
}

/**
 * Most peers that a quota names: with thousands of plans a list of all peers of all peers would
 * outgrow the data themselves.
 */
const MAX_PEERS = 100;

/**
 * Peers of each quota: the ids of those, the first hundred in plan order, that have its indicator,
 * unit, frequency, scope and deadline.
 */
export function findPeers(quotas: readonly UncomparedQuota[]): Map<string, string[]> {
  const kindOf = ({ indicator, unit, frequency, scope, deadline }: UncomparedQuota) =>
    [indicator, unit, frequency, scope, deadline].join('|');
  const kinds = Map.groupBy(
    quotas.filter(({ indicator }) => indicator !== UNCLASSIFIED.id),
    kindOf,
  );
  const peers = new Map<string, string[]>();
  for (const members of kinds.values()) {
    const ids = members.slice(0, MAX_PEERS).map(({ id }) => id);
    for (const { id } of members) peers.set(id, ids);
  }
  return peers;
}
