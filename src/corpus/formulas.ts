import { parse } from 'yaml';
import source from '#content/codebook/formulas.yml?raw';
import { FormulasFile } from '#src/schemas/codebook.ts';
import { wordTokens } from '#src/text/wording.ts';

/** The set phrases of the state, as the codebook has them. */
export const FORMULAS: FormulasFile['formulas'] = FormulasFile.parse(parse(source)).formulas;

/** The same as words. */
export const FORMULA_WORDS: readonly (readonly string[])[] = FORMULAS.map(({ zh }) =>
  wordTokens(zh).map(({ text }) => text),
);
