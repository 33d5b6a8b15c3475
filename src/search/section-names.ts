import { parse } from 'yaml';
import source from '../../content/codebook/sections.yml?raw';
import { SectionsFile } from '../schemas/codebook.ts';
import type { Bilingual, SectionKey } from '../schemas/vocabulary.ts';

/** Short names of the 12 parts, by key: content/codebook/sections.yml. Build time only. */
export function sectionNames(): Map<SectionKey, Bilingual> {
  const { sections } = SectionsFile.parse(parse(source));
  return new Map(sections.map(({ key, short }) => [key, short]));
}
