import { join } from 'node:path';
import { z } from 'zod';
import type { TopicsFile } from '#src/schemas/codebook.ts';
import type { ContextFigure } from '#src/schemas/context.ts';
import {
  Agency,
  type Agreement,
  type Coding,
  type StrengthAgreement,
  type StrengthCoding,
  type Topic,
} from '#src/schemas/coding.ts';
import type { FindingEntry } from '#src/schemas/finding.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Misfit } from '#src/schemas/wording.ts';
import { listCodings, measureAgreement } from './codebook/coding/publish-codings.ts';
import { listStrengthCodings, measureStrength } from './codebook/coding/publish-strength.ts';
import { readCodebook } from './codebook/read-codebook.ts';
import type { Report } from './text/problem.ts';
import { readPlan } from './read-plan.ts';
import { type ReadUpstream, readUpstreams } from './read-upstream.ts';
import { readOrigins, readSource } from './steps/01-read.ts';
import { comparerOf, type LevelledQuota } from './steps/08-code-quotas.ts';
import type { FirstReading, ReadPlan } from './steps/plan.ts';
import { FormulaCheck } from './wording/check-formulas.ts';
import { frameOf } from './wording/find-misfits.ts';
import { judgeMisfits } from './wording/judge-misfits.ts';
import { type Wording, WordingReader } from './wording/open-wording.ts';

/** All plans of a content folder. */
export interface Corpus {
  /**
   * Plans in plan order; each is read anew when it is asked for, so that thousands need no more
   * memory than one.
   */
  readPlans: () => Generator<ReadPlan>;
  /** Quotas of all plans, in plan order. */
  readQuotas: () => Iterable<Quota>;
  /** Texts of a higher level: no plans, but witnesses of their wording. */
  upstreams: ReadUpstream[];
  agencies: Agency[];
  topics: Topic[];
  context: ContextFigure[];
  codings: Coding[];
  agreement: Agreement[];
  strengthCodings: StrengthCoding[];
  strengthAgreement: StrengthAgreement[];
  /** Wording that plans share, compared when it is asked for first. */
  readWording: () => Wording;
  /** Words that name another place, level or year than their plan’s. */
  misfits: Misfit[];
  /** Sentences on all of it, not yet held to the data. */
  findings: FindingEntry[];
}

/**
 * Reads all plans once for what takes all of them: which quotas compare, how many clauses a topic
 * has. The corpus is whole only if nothing was reported.
 * @param follow is given each plan as it is read, in plan order, and the topics of the codebook
 */
export function openCorpus(
  contentDir: string,
  report: Report,
  follow: (read: FirstReading, topics: TopicsFile) => void = () => undefined,
): Corpus | undefined {
  const codebook = readCodebook(join(contentDir, 'codebook'), report);
  const origins = readOrigins(contentDir, report);
  if (!codebook) return undefined;
  const upstreams = readUpstreams(contentDir, origins, report);
  const quotas: LevelledQuota[] = [];
  const topicsOf: TopicsOfPlans = new Map();
  const strengthCodings: StrengthCoding[] = [];
  const wording = new WordingReader(
    codebook.formulas,
    upstreams.map(({ witness }) => witness),
  );
  const formulaCheck = new FormulaCheck(codebook.formulas);
  const misfits: Misfit[] = [];
  for (const { witness } of upstreams) formulaCheck.look(witness);
  for (const origin of origins.plans) {
    const source = readSource(contentDir, origin, report);
    if (!source) continue;
    const read = readPlan(source, codebook);
    const { plan } = read;
    quotas.push(
      ...read.sections.flatMap((entry) => entry.quotas.map((quota) => ({ plan, quota }))),
    );
    strengthCodings.push(...listStrengthCodings(read.sections, codebook));
    const clauses = read.sections.flatMap((entry) => entry.clauses);
    const topics = clauses.flatMap((clause) => clause.topics);
    topicsOf.set(
      origin.id,
      Map.groupBy(topics, (topic) => topic),
    );
    wording.add(read.witness);
    formulaCheck.look(read.witness);
    const frame = frameOf(origin, origins.plans);
    misfits.push(...judgeMisfits(source, read.witness, frame, codebook.misfits));
    follow(read, codebook.topics);
  }
  // A text that could not be read may have the phrases that are missing.
  if (topicsOf.size === origins.plans.length) formulaCheck.finish(report);
  const compare = comparerOf(quotas);
  let compared: Wording | undefined;
  const codings = listCodings(codebook.coding, codebook.topics);
  return {
    readQuotas: () => quotas.values().map(({ plan, quota }) => compare(plan, quota)),
    upstreams,
    *readPlans() {
      for (const origin of origins.plans) {
        // The first reading has reported everything.
        const source = readSource(contentDir, origin, () => undefined);
        if (!source) continue;
        const read = readPlan(source, codebook);
        const sections = read.sections.map((entry) => {
          return { ...entry, quotas: entry.quotas.map((quota) => compare(read.plan, quota)) };
        });
        yield { ...read, sections };
      }
    },
    agencies: z.array(z.object(Agency.shape)).parse(codebook.agencies.agencies),
    topics: listTopics(codebook.topics, topicsOf),
    context: codebook.context,
    codings,
    agreement: measureAgreement(codings, codebook.coding, codebook.topics),
    strengthCodings,
    strengthAgreement: measureStrength(strengthCodings),
    readWording: () => (compared ??= wording.compare()),
    misfits,
    findings: codebook.findings,
  };
}

/** Plan → topic → one entry for each clause that has it. */
type TopicsOfPlans = Map<string, Map<string, readonly string[]>>;

/** A row for each topic of the codebook; a plan that is silent on it counts 0. */
function listTopics({ sections }: TopicsFile, topicsOf: TopicsOfPlans): Topic[] {
  return sections.flatMap(({ section, topics }) =>
    topics.map(({ id, aliases = [], zh, en, definition }) => {
      const counts = [...topicsOf].map(
        ([plan, same]) => [plan, same.get(id)?.length ?? 0] as const,
      );
      return { id, aliases, section, zh, en, definition, clauses: Object.fromEntries(counts) };
    }),
  );
}
