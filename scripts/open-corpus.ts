import { join } from 'node:path';
import { rollup } from 'd3-array';
import { z } from 'zod';
import type { TopicsFile } from '#src/schemas/codebook.ts';
import {
  Agency,
  type Agreement,
  type Coding,
  type Quota,
  type Topic,
} from '#src/schemas/corpus.ts';
import { listCodings, measureAgreement } from './codebook/coding/publish-codings.ts';
import { readCodebook } from './codebook/read-codebook.ts';
import type { Report } from './text/problem.ts';
import { readPlan } from './read-plan.ts';
import { readOrigins, readSource } from './steps/01-read.ts';
import { findPeers } from './steps/08-code-quotas.ts';
import type { FirstReading, ReadPlan, UncomparedQuota, UncomparedSection } from './steps/plan.ts';

/** All plans of a content folder. */
export interface Corpus {
  /**
   * Plans in plan order; each is read anew when it is asked for, so that thousands need no more
   * memory than one.
   */
  readPlans: () => Generator<ReadPlan>;
  /** Quotas of all plans, in plan order. */
  readQuotas: () => Generator<Quota>;
  agencies: Agency[];
  topics: Topic[];
  codings: Coding[];
  agreement: Agreement[];
}

/**
 * Reads all plans once for what takes all of them: which quotas compare, how many clauses a topic
 * has. The corpus is whole only if nothing was reported.
 * @param follow is given each plan as it is read, in plan order
 */
export function openCorpus(
  contentDir: string,
  report: Report,
  follow: (read: FirstReading) => void = () => undefined,
): Corpus | undefined {
  const codebook = readCodebook(join(contentDir, 'codebook'), report);
  const origins = readOrigins(contentDir, report);
  if (!codebook) return undefined;
  const quotas: UncomparedQuota[] = [];
  const topicCounts = new Map<string, Map<string, number>>();
  for (const origin of origins) {
    const source = readSource(contentDir, origin, report);
    if (!source) continue;
    const read = readPlan(source, codebook);
    for (const entry of read.sections) quotas.push(...entry.quotas);
    topicCounts.set(read.plan.id, countTopics(read.sections));
    follow(read);
  }
  const peers = findPeers(quotas);
  const codings = listCodings(codebook.coding, codebook.topics);
  return {
    *readQuotas() {
      for (const quota of quotas) yield compareQuota(quota, peers);
    },
    *readPlans() {
      for (const origin of origins) {
        const source = readSource(contentDir, origin, ignore);
        if (source) yield comparePlan(readPlan(source, codebook), peers);
      }
    },
    agencies: z.array(z.object(Agency.shape)).parse(codebook.agencies.agencies),
    topics: listTopics(codebook.topics, topicCounts),
    codings,
    agreement: measureAgreement(codings, codebook.coding, codebook.topics),
  };
}

/** A report that goes nowhere: the first reading has reported everything. */
const ignore: Report = () => undefined;

/** The number of clauses that have each topic. */
function countTopics(sections: readonly UncomparedSection[]): Map<string, number> {
  const given = sections.flatMap(({ clauses }) => clauses.flatMap(({ topics }) => topics));
  return rollup(
    given,
    (same) => same.length,
    (topic) => topic,
  );
}

/** A row for each topic of the codebook; a plan that is silent on it counts 0. */
function listTopics(
  { sections }: TopicsFile,
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Topic[] {
  return sections.flatMap(({ section, topics }) =>
    topics.map(({ id, zh, en, definition }) => {
      const ofPlans = Array.from(counts, ([plan, count]) => [plan, count.get(id) ?? 0] as const);
      return { id, section, zh, en, definition, clauses: Object.fromEntries(ofPlans) };
    }),
  );
}

type Peers = ReadonlyMap<string, readonly string[]>;

function comparePlan(read: FirstReading, peers: Peers): ReadPlan {
  const sections = read.sections.map((entry) => ({
    ...entry,
    quotas: entry.quotas.map((quota) => compareQuota(quota, peers)),
  }));
  return { ...read, sections };
}

/** Names for a quota the others that it may stand beside on one axis. */
function compareQuota(quota: UncomparedQuota, peers: Peers): Quota {
  const comparableWith = peers.get(quota.id)?.filter((id) => id !== quota.id) ?? [];
  return { ...quota, comparableWith };
}
