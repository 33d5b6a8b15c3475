import type { AgenciesFile } from '#src/schemas/codebook.ts';
import type { Responsibility } from '#src/schemas/corpus.ts';
import { lookupForms, type OwnRank, restoreRank } from '#scripts/grammar/agency-list.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { reportAt } from '#scripts/text/problem.ts';
import type { Source, UncodedResponsibility } from './plan.ts';

/** The plan's own rank, which its lists elide. */
const OWN_RANK: Record<Source['origin']['kind'], OwnRank> = {
  district: '区',
  county: '县',
  'county-level-city': '市',
  'prefecture-level-city': '市',
};

/** Gives each listed body its canonical agency; unknown names are reported and left out. */
export function codeResponsibilities(
  source: Source,
  entries: readonly UncodedResponsibility[],
  { agencies }: AgenciesFile,
): Responsibility[] {
  const byAlias = new Map(
    agencies.flatMap((agency) => agency.aliases.map((alias) => [foldCharacters(alias), agency])),
  );
  const rank = OWN_RANK[source.origin.kind];
  const coded = entries.flatMap((entry): Responsibility[] => {
    const { id, plan, section, measure, raw, role, roleWord, openList, span } = entry;
    const alias = lookupForms(foldCharacters(raw)).find((form) => byAlias.has(form)) ?? '';
    const agency = byAlias.get(alias);
    if (agency) {
      const name = restoreRank(raw, rank, agency.kind, alias === foldCharacters(raw));
      const also = agency.covers?.[alias] ?? [];
      const names = { agency: agency.id, also, raw, name };
      const roles = { role, roleWord, alsoUnder: [], openList };
      return [{ id, plan, section, measure, ...names, ...roles, span }];
    }
    reportAt(
      source,
      span.start,
      `agency “${raw}” is not in the vocabulary`,
      'add it, or an alias, to content/codebook/agencies.yml',
    );
    return [];
  });
  return coded.map((entry) => ({ ...entry, alsoUnder: findOtherRoles(entry, coded) }));
}

/** Words under which the lists of the same part or measure name a body in another role. */
function findOtherRoles(
  { section, measure, name, role }: Responsibility,
  all: readonly Responsibility[],
): string[] {
  const others = all.filter(
    (other) =>
      other.section === section &&
      other.measure === measure &&
      other.name === name &&
      other.role !== role,
  );
  return [...new Set(others.map(({ roleWord }) => roleWord))];
}
