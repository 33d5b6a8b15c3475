import type { APIRoute } from 'astro';
import { pathOfSection } from '#src/corpus/sections.ts';
import { comparisonFile } from '#src/features/compare/comparison-file.ts';
import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';

/** `/groups/youth.csv` beside `/groups/youth/`, the same for all languages. */
export const getStaticPaths = () =>
  SECTION_KEYS.map((section) => ({
    params: { comparison: pathOfSection(section).slice(1, -1) },
    props: { section },
  }));

/** The comparison of a part in figures and words, with the columns of data/comparison.csv. */
export const GET: APIRoute<{ section: SectionKey }> = ({ props }) =>
  new Response(comparisonFile(props.section), { headers: { 'content-type': 'text/csv' } });
