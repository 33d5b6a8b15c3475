import { parse } from 'yaml';
import agenciesText from '#content/codebook/agencies.yml?raw';
import sectionsText from '#content/codebook/sections.yml?raw';
import { AgenciesFile, SectionsFile } from '#src/schemas/codebook.ts';
import type { Bilingual, SectionKey } from '#src/schemas/vocabulary.ts';

/** Short names of the 12 parts, by key: content/codebook/sections.yml. Build time only. */
export function sectionNames(): Map<SectionKey, Bilingual> {
  const { sections } = SectionsFile.parse(parse(sectionsText));
  return new Map(sections.map(({ key, short }) => [key, short]));
}

/** Names of the agencies, by id: content/codebook/agencies.yml. Build time only. */
export function agencyNames(): Map<string, Bilingual> {
  const { agencies } = AgenciesFile.parse(parse(agenciesText));
  return new Map(agencies.map(({ id, zh, en }) => [id, { zh, en }]));
}
