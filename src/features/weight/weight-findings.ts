import { max, maxIndex, min, sum } from 'd3-array';
import type { StrengthLevel } from '#src/schemas/corpus.ts';
import { GROUP_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import type { Weight, WeighedPart } from './weight.ts';

const isGroup = (key: SectionKey) => (GROUP_KEYS as readonly string[]).includes(key);

/** The share of a plan's text that a part has, from 0 to 1; undefined where the plan has no such part. */
export function shareOf({ cells }: WeighedPart, at: number, lengths: readonly number[]) {
  const characters = cells[at]?.amounts?.characters;
  const length = lengths[at];
  return characters === undefined || !length ? undefined : characters / length;
}

/** Sentences of a part in all plans. */
export function sentencesOf({ cells }: WeighedPart): number {
  return sum(cells, ({ amounts }) => amounts?.clauses ?? 0);
}

/** Sentences of a part by how they bind, in all plans. */
export function strengthOf({ cells }: WeighedPart, level: StrengthLevel): number {
  return sum(cells, ({ amounts }) => amounts?.strength[level] ?? 0);
}

/**
 * The group that no plan gives a number, though each that has it gives it text: that with the most
 * sentences, and its least and largest share. Undefined where each group has a number somewhere.
 */
export function numberlessGroup({ parts, lengths }: Pick<Weight, 'parts' | 'lengths'>) {
  const without = parts.filter(
    (part) => isGroup(part.section.key) && part.numbers.length === 0 && sentencesOf(part) > 0,
  );
  const part = without[maxIndex(without, sentencesOf)];
  if (!part) return undefined;
  const shares = lengths.flatMap((_, at) => shareOf(part, at, lengths) ?? []);
  return { part, least: min(shares) ?? 0, most: max(shares) ?? 0 };
}

/** The parts in which no plan has a number. */
export function numberlessParts({ parts }: Pick<Weight, 'parts'>): WeighedPart[] {
  return parts.filter((part) => part.numbers.length === 0 && sentencesOf(part) > 0);
}

/**
 * The part in which most of the sentences stand that oblige, with how many those are of all, and how many
 * the groups have; undefined where no part has more than half of them.
 */
export function obligingPart({ parts }: Pick<Weight, 'parts'>) {
  const counts = parts.map((part) => strengthOf(part, 'oblige'));
  const at = maxIndex(counts);
  const [part, own, all] = [parts[at], counts[at] ?? 0, sum(counts)];
  if (!part || own * 2 <= all) return undefined;
  const groups = sum(
    parts.filter(({ section }) => isGroup(section.key)),
    (each) => strengthOf(each, 'oblige'),
  );
  return { part, own, all, groups };
}
