import { parse } from 'yaml';
import agenciesText from '#content/codebook/agencies.yml?raw';
import { AgenciesFile } from '#src/schemas/codebook.ts';
import { type Bilingual, SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { namedSections } from './sections.ts';

/** Short names of the 12 parts, by key: content/codebook/sections.yml. Build time only. */
export function sectionNames(): Map<SectionKey, Bilingual> {
  return new Map(namedSections(SECTION_KEYS).map(({ key, short }) => [key, short]));
}

/** Names of the agencies, by id: content/codebook/agencies.yml. Build time only. */
export function agencyNames(): Map<string, Bilingual> {
  const { agencies } = AgenciesFile.parse(parse(agenciesText));
  return new Map(agencies.map(({ id, zh, en }) => [id, { zh, en }]));
}
