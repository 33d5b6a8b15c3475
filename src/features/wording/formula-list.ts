import { parse } from 'yaml';
import source from '#content/codebook/formulas.yml?raw';
import { FormulasFile } from '#src/schemas/codebook.ts';

/** The set phrases of the state, as the codebook has them. */
export const { formulas: FORMULAS } = FormulasFile.parse(parse(source));
