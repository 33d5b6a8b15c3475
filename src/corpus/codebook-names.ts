import { parse } from 'yaml';
import agenciesText from '#content/codebook/agencies.yml?raw';
import { AgenciesFile } from '#src/schemas/codebook.ts';
import { type Bilingual, SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import { namedSections } from './sections.ts';

/** Short names of the 12 parts, by key: content/codebook/sections.yml. Build time only. */
export function sectionNames(): Map<SectionKey, Bilingual> {
  return new Map(namedSections(SECTION_KEYS).map(({ key, short }) => [key, short]));
}

const { agencies } = AgenciesFile.parse(parse(agenciesText));
const collectives = new Set(
  agencies.filter(({ kind }) => kind === 'collective').map(({ id }) => id),
);

/** Whether an agency is several bodies under one name: 领导小组各成员单位. Build time only. */
export function isCollective(agency: string): boolean {
  return collectives.has(agency);
}

/** An agency as the codebook has it: names, branches, what merged bureaus cover. */
export type NamedAgency = AgenciesFile['agencies'][number];

/** The agencies, in the order of content/codebook/agencies.yml. Build time only. */
export const allAgencies: readonly NamedAgency[] = agencies;

/** Names of an agency, and the English of such forms of its name as say something else. */
export interface AgencyNames extends Bilingual {
  aliases: readonly string[];
  english: Readonly<Record<string, string>>;
}

/** Names of the agencies, by id: content/codebook/agencies.yml. Build time only. */
export function agencyNames(): Map<string, AgencyNames> {
  return new Map(
    agencies.map(({ id, zh, en, aliases, english = {} }) => [id, { zh, en, aliases, english }]),
  );
}
