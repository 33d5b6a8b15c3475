import { parse } from 'yaml';
import source from '#content/codebook/formulas.yml?raw';
import { getWording } from '#src/corpus/shared-wording.ts';
import { getUpstreams } from '#src/corpus/upstream.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { MAX_PAIRED_PLANS } from '#src/limits.ts';
import { FormulasFile } from '#src/schemas/codebook.ts';
import { MIN_SHARED_CHARACTERS } from '#src/text/wording.ts';

/** What the note on method says in figures of shared wording, and what texts of a higher level are given. */
export function getWordingFacts({ upstream, list, quotedTitle, language }: Messages) {
  const { runs, near } = getWording();
  const titles = getUpstreams().map(({ title }) => quotedTitle(title[language]));
  return {
    /** Characters of the shortest passage. */
    least: MIN_SHARED_CHARACTERS,
    runs: runs.length,
    formulas: runs.filter(({ formula }) => formula).length,
    phrases: FormulasFile.parse(parse(source)).formulas.length,
    near: near.length,
    /** Most plans that are compared with each other, wherever they are. */
    paired: MAX_PAIRED_PLANS,
    origins: titles.length > 0 ? upstream.given(list(titles)) : upstream.none,
  };
}
