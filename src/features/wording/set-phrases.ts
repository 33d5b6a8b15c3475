import { parse } from 'yaml';
import source from '#content/codebook/formulas.yml?raw';
import { FormulasFile } from '#src/schemas/codebook.ts';
import { cutPhrases } from './model/strip-text.ts';

/** The set phrases of the state, as their words. */
export const SET_PHRASES = cutPhrases(
  FormulasFile.parse(parse(source)).formulas.map(({ zh }) => zh),
);
