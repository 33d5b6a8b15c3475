import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { agencyInEnglish } from '#src/i18n/agency-names.ts';
import { allAgencies } from '#src/corpus/codebook-names.ts';
import type { Responsibility } from '#src/schemas/corpus.ts';
import type { AgencyPage, DutiesInPlan } from './agency-pages.ts';

/** What the lists of all plans have a body do, in one sentence. */
export function agencyLede({ ranked, total }: AgencyPage, messages: Messages): string {
  const { counts, plans, places } = ranked;
  const merged = places.filter(({ standing }) => standing === 'merged').length;
  const touched = new Set(places.map(({ plan }) => plan)).size;
  return messages.agencies.one.lede({ ...counts, merged }, plans.length, total - touched);
}

/** A name as a plan writes it, and what is to be known of it. */
export interface WrittenName {
  entry: Responsibility;
  notes: string[];
}

/** The names under which a plan lists a body, each once. */
export function writtenNames(
  { duties }: DutiesInPlan,
  agency: string,
  messages: Messages,
): WrittenName[] {
  const entries = duties.flatMap((duty) => duty.entries);
  const byName = new Map(entries.toReversed().map((entry) => [entry.name, entry]));
  return [...byName.values()].toReversed().map((entry) => {
    const elided = entries.filter(({ name, raw }) => name === entry.name && raw !== name);
    return { entry, notes: notesOf(entry, elided, agency, messages) };
  });
}

function notesOf(
  entry: Responsibility,
  elided: readonly Responsibility[],
  agency: string,
  messages: Messages,
): string[] {
  const words = messages.agencies.one;
  const own = allAgencies.find(({ id }) => id === entry.agency);
  const covered = allAgencies.filter(({ id }) => entry.also.includes(id));
  const isBranch = own?.branches?.some((alias) => entry.name.endsWith(alias)) ?? false;
  const nameOf = (each: { zh: string; en: string }) => nameIn(each, messages);
  const raws = [...new Set(elided.map(({ raw }) => raw))];
  return [
    ...(messages.language === 'zh' ? [] : [agencyInEnglish(entry)]),
    ...(raws.length > 0 ? [words.elided(messages.list(raws))] : []),
    ...(isBranch ? [words.branch] : []),
    ...(entry.agency === agency
      ? covered.length > 0
        ? [words.merged(messages.list(covered.map(nameOf)))]
        : []
      : [words.mergedInto]),
  ];
}
