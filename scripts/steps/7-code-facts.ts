import type {
  AgenciesFile,
  IndicatorsFile,
  QuotaDecisionsFile,
} from '../../src/schemas/codebook.ts';
import type { Quota, Responsibility } from '../../src/schemas/corpus.ts';
import { lookupForms, type OwnRank, restoreRank } from '../grammar/agency-list.ts';
import { foldCharacters } from '../grammar/fold.ts';
import { placeOf, type Report } from '../lib/problem.ts';
import type { Source } from './1-read.ts';
import type { UncodedQuota, UncodedResponsibility } from './6-extract.ts';

/** The plan's own rank, which its lists elide. */
const OWN_RANK: Record<Source['origin']['kind'], OwnRank> = {
  district: '区',
  county: '县',
  'county-level-city': '市',
  'prefecture-level-city': '市',
};

type AgencyEntry = AgenciesFile['agencies'][number];

/** Gives each listed body its canonical agency; unknown names are reported and left out. */
export function codeResponsibilities(
  source: Source,
  entries: readonly UncodedResponsibility[],
  { agencies }: AgenciesFile,
  report: Report,
): Responsibility[] {
  const byAlias = new Map(
    agencies.flatMap((agency) => agency.aliases.map((alias) => [foldCharacters(alias), agency])),
  );
  const rank = OWN_RANK[source.origin.kind];
  return entries.flatMap((entry): Responsibility[] => {
    const alias = lookupForms(foldCharacters(entry.raw)).find((form) => byAlias.has(form));
    const agency = alias === undefined ? undefined : byAlias.get(alias);
    if (!agency || alias === undefined) {
      report({
        file: source.path,
        place: placeOf(source.text, entry.span.start),
        found: `agency “${entry.raw}” is not in the vocabulary`,
        fix: 'add it, or an alias, to content/codebook/agencies.yml',
      });
      return [];
    }
    const { id, plan, section, measure, raw, role, roleWord, span } = entry;
    const name = restoreRank(raw, rank, agency.kind, alias === foldCharacters(raw));
    const also = alsoCovered(agency, alias);
    return [
      { id, plan, section, measure, agency: agency.id, also, raw, name, role, roleWord, span },
    ];
  });
}

function alsoCovered(agency: AgencyEntry, alias: string): string[] {
  return agency.covers?.[alias] ?? [];
}

/** Gives each quota its indicator and subject from the reviewed decisions of its plan. */
export function codeQuotas(
  source: Source,
  quotas: readonly UncodedQuota[],
  { decisions }: QuotaDecisionsFile,
  { indicators }: IndicatorsFile,
  report: Report,
): Omit<Quota, 'comparableWith'>[] {
  const own = decisions.filter(({ plan }) => plan === source.origin.id);
  const unused = new Set(own);
  const known = new Set(indicators.map(({ id }) => id));
  const coded = quotas.flatMap(({ at, part, ...quota }) => {
    const decision = own.find(
      (candidate) => unused.has(candidate) && fits(candidate, quota, at, part),
    );
    if (!decision || !known.has(decision.indicator)) {
      report({
        file: source.path,
        place: placeOf(source.text, quota.span.start),
        found: decision
          ? `indicator “${decision.indicator}” of “${decision.words}” is not in the codebook`
          : `no decision says what “${quota.quote}” counts in “${quota.sentence.slice(Math.max(0, at.start - 16), at.end)}”`,
        fix: decision
          ? 'add it to content/codebook/indicators.yml'
          : 'add its indicator and subject to content/codebook/quotas.yml',
      });
      return [];
    }
    unused.delete(decision);
    const { indicator, subject } = decision;
    return [{ ...quota, indicator, subject, url: `/plans/${quota.plan}/#${quota.clause}` }];
  });
  for (const { words, section } of unused)
    report({
      file: 'content/codebook/quotas.yml',
      found: `the decision on “${words}” (${source.origin.id}, ${section}) matches no quota of the text`,
      fix: 'correct its words, or remove it',
    });
  return coded;
}

/** Whether the decision's words hold the quota's number. */
function fits(
  decision: QuotaDecisionsFile['decisions'][number],
  quota: Pick<Quota, 'section' | 'sentence'>,
  at: { start: number; end: number },
  part: number,
): boolean {
  if (decision.section !== quota.section || (decision.part ?? 1) !== part) return false;
  const start = foldCharacters(quota.sentence).indexOf(foldCharacters(decision.words));
  return start !== -1 && start < at.end && at.start < start + decision.words.length;
}

/** Names for each quota the others that it may stand beside on one axis. */
export function compareQuotas(quotas: readonly Omit<Quota, 'comparableWith'>[]): Quota[] {
  const kindOf = (quota: Omit<Quota, 'comparableWith'>) =>
    [quota.indicator, quota.unit, quota.frequency, quota.scope, quota.deadline].join('|');
  const kinds = Map.groupBy(quotas, kindOf);
  return quotas.map((quota) => {
    const peers = kinds.get(kindOf(quota)) ?? [];
    const comparableWith = peers.filter(({ id }) => id !== quota.id).map(({ id }) => id);
    return { ...quota, comparableWith };
  });
}
