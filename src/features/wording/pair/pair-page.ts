import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { placesOf } from '#src/corpus/places-of-clause.ts';
import { getWording, nearOf, runsIn, shareOf } from '#src/corpus/shared-wording.ts';
import type { Clause, Measure, SectionFacts } from '#src/schemas/corpus.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import type { NearWording, ReuseShare } from '#src/schemas/wording.ts';
import { cutClause, type ClausePiece } from './model/cut-clause.ts';
import { keepLongest } from './model/keep-longest.ts';
import { listPairs, type PlanPair } from './model/list-pairs.ts';
import { type ComparedWords, markDifferences } from './model/mark-differences.ts';
import { type PairPlace, placesOfPair } from './model/pair-places.ts';
import { type PairRun, runsOfPair } from './model/pair-runs.ts';

/** A clause of one plan, cut at what the other plan has too. */
interface PairClause {
  clause: Clause;
  pieces: ClausePiece[];
}

/** Clauses that stand together under one measure, or before the first. */
interface PairMeasure {
  measure: Measure | undefined;
  clauses: PairClause[];
}

/** A part of a plan as a pair shows it; without an entry where the plan has none. */
interface PairPart {
  key: SectionKey;
  entry: SectionFacts;
  measures: PairMeasure[];
}

/** One of the two plans: its text, and how much of it stands in the other. */
export interface PairSide {
  plan: Plan;
  other: Plan;
  parts: PairPart[];
  places: PairPlace[];
  share: ReuseShare;
}

/** Two clauses that say nearly the same, in position of the first. */
export interface NearPair {
  near: NearWording;
  sides: { plan: Plan; other: Plan; clause: Clause; words: ComparedWords[] }[];
}

/** All that the page of a pair shows. */
export interface PairPage {
  sides: [PairSide, PairSide];
  runs: PairRun[];
  near: NearPair[];
}

const pages = new Map<string, Promise<PairPage>>();

/** Both languages ask, and the texts are cut once. */
export function getPairPage(pair: PlanPair): Promise<PairPage> {
  const key = `${pair.first.id} ${pair.second.id}`;
  const page = pages.get(key) ?? readPairPage(pair);
  pages.set(key, page);
  return page;
}

async function readPairPage({ first, second }: PlanPair): Promise<PairPage> {
  const own = new Set(runsIn(first.id).map(({ run }) => run));
  const runs = runsOfPair([...own], first.id, second.id);
  const places = placesOfPair(runs);
  const [one, other] = await Promise.all([getSectionsOf(first.id), getSectionsOf(second.id)]);
  const clauses = new Map(
    [...one, ...other].flatMap((part) => part.clauses.map((each) => [each.id, each] as const)),
  );
  return {
    sides: [toSide(first, second, one, places.first), toSide(second, first, other, places.second)],
    runs,
    near: nearOf(first.id, second.id).flatMap((near) =>
      toNearPair(near, { first, second }, clauses),
    ),
  };
}

function toSide(
  plan: Plan,
  other: Plan,
  entries: readonly SectionFacts[],
  places: PairPlace[],
): PairSide {
  const stretches = keepLongest(places);
  const share = shareOf(plan.id, other.id);
  if (!share) throw new Error(`reuse-shares.json has no row of ${plan.id} in ${other.id}`);
  const parts = entries.map((entry): PairPart => {
    const cut = entry.clauses.map((clause) => ({
      clause,
      pieces: cutClause(clause, stretches, placesOf(clause)),
    }));
    const groups = [...Map.groupBy(cut, ({ clause }) => clause.measure)];
    return {
      key: entry.section.key,
      entry,
      measures: groups.map(([id, clauses]) => ({
        measure: entry.measures.find((measure) => measure.id === id),
        clauses,
      })),
    };
  });
  return { plan, other, parts, places, share };
}

function toNearPair(
  near: NearWording,
  { first, second }: PlanPair,
  clauses: ReadonlyMap<string, Clause>,
): NearPair[] {
  const [one, other] = [clauses.get(near.clause), clauses.get(near.otherClause)];
  if (!one || !other)
    throw new Error(`near-wordings.json names no clauses: ${near.clause}, ${near.otherClause}`);
  const [own, others] = markDifferences(one.text, other.text);
  return [
    {
      near,
      sides: [
        { plan: first, other: second, clause: one, words: own },
        { plan: second, other: first, clause: other, words: others },
      ],
    },
  ];
}

/** The pairs that have a page. */
export async function getPairs(): Promise<PlanPair[]> {
  return listPairs(await getPlans(), getWording().shares);
}
