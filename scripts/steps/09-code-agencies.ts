import type { AgenciesFile } from '#src/schemas/codebook.ts';
import type { Responsibility } from '#src/schemas/corpus.ts';
import { lookupForms, type OwnRank, restoreRank } from '#scripts/grammar/agency-list.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { placeOf, type Report } from '#scripts/text/problem.ts';
import type { Source, UncodedResponsibility } from './plan.ts';

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
