import { agencyNames } from '#src/corpus/codebook-names.ts';
import { contextFigures } from '#src/corpus/context.ts';
import { nameOfStrength } from '#src/corpus/strength-levels.ts';
import { namedSection } from '#src/corpus/sections.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/index.ts';
import { StrengthLevel } from '#src/schemas/corpus.ts';
import type { FindingRow } from '#src/schemas/finding.ts';
import { COMPARATORS, FREQUENCIES, SectionKey, type Bilingual } from '#src/schemas/vocabulary.ts';
import type { Plan } from '#src/schemas/plan.ts';

/** What names the ids in the rows of findings. */
export interface Named {
  plans: ReadonlyMap<string, Plan>;
  indicators: ReadonlyMap<string, Bilingual>;
}

type Value = FindingRow[string];

/** A value of a finding's row as a page prints it: ids by their names, all else as the data have it. */
export function cellWords(
  name: string,
  value: Value | undefined,
  named: Named,
  messages: Messages,
): string {
  const { findingsPage: words } = messages;
  if (value === null || value === undefined) return words.nothing;
  const known = nameOf(name, `${value}`, named, messages);
  if (known !== undefined) return known;
  if (name === 'present') return words.present(value === 1);
  return `${value}`;
}

function nameOf(name: string, value: string, named: Named, messages: Messages): string | undefined {
  const find: Readonly<Record<string, () => string | undefined>> = {
    plan: () => placeOf(value, named, messages),
    other: () => placeOf(value, named, messages),
    section: () => partOf(value, messages),
    agency: () => inLanguage(agencyNames().get(value), messages),
    indicator: () => inLanguage(named.indicators.get(value), messages),
    beside: () => inLanguage(contextFigures.find(({ id }) => id === value)?.who, messages),
    level: () => levelOf(value, messages),
    frequency: () => frequencyOf(value, messages),
  };
  if (/comparator$/i.test(name)) return signOf(value);
  return find[name]?.();
}

function placeOf(id: string, { plans }: Named, messages: Messages): string | undefined {
  const plan = plans.get(id);
  return plan && placeOfPlan(plan, messages);
}

function partOf(key: string, messages: Messages): string | undefined {
  const part = SectionKey.safeParse(key);
  return part.success ? nameIn(namedSection(part.data).short, messages) : undefined;
}

function levelOf(value: string, messages: Messages): string | undefined {
  const level = StrengthLevel.safeParse(value);
  return level.success ? nameIn(nameOfStrength(level.data), messages) : undefined;
}

function frequencyOf(value: string, { quota, quotaTable }: Messages): string | undefined {
  const frequency = FREQUENCIES.find((each) => each === value);
  if (frequency === undefined) return undefined;
  return frequency === 'total' ? quotaTable.noFrequency : quota.frequency[frequency];
}

function inLanguage(name: Bilingual | undefined, messages: Messages): string | undefined {
  return name && nameIn(name, messages);
}

const SIGNS: Readonly<Record<(typeof COMPARATORS)[number], string>> = {
  '>': '>',
  '>=': '≥',
  '=': '=',
  '<=': '≤',
  '<': '<',
};

function signOf(value: string): string | undefined {
  const comparator = COMPARATORS.find((each) => each === value);
  return comparator && SIGNS[comparator];
}
