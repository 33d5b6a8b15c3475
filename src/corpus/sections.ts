import { parse } from 'yaml';
import source from '#content/codebook/sections.yml?raw';
import { SectionsFile } from '#src/schemas/codebook.ts';
import {
  GROUP_KEYS,
  PROJECT_KEYS,
  SECTION_KEYS,
  type SectionKey,
} from '#src/schemas/vocabulary.ts';

/** One of the 12 parts of a plan, as the codebook names it. */
export type NamedSection = SectionsFile['sections'][number];

/** The part with a key. @throws when the codebook lacks it */
export function namedSection(key: SectionKey): NamedSection {
  const named = sections.find(({ key: own }) => own === key);
  if (!named) throw new Error(`content/codebook/sections.yml has no section “${key}”`);
  return named;
}

/** The parts with these keys, in the order of the keys. @throws when the codebook lacks one */
export function namedSections(keys: readonly SectionKey[]): NamedSection[] {
  return keys.map(namedSection);
}

/** The address of the page that compares a part across plans. */
export function pathOfSection(key: SectionKey): string {
  if ((GROUP_KEYS as readonly string[]).includes(key)) return `/groups/${key}/`;
  if ((PROJECT_KEYS as readonly string[]).includes(key)) return `/projects/${key}/`;
  return key === 'overview' ? '/goals/' : '/implementation/';
}

/** The parts as they stand together in a table: aims, groups, projects, implementation. */
export const SECTION_BLOCKS: readonly (readonly SectionKey[])[] = [
  SECTION_KEYS.filter((key) => key === 'overview'),
  GROUP_KEYS,
  PROJECT_KEYS,
  SECTION_KEYS.filter((key) => key === 'implementation'),
];

const { sections } = SectionsFile.parse(parse(source));
