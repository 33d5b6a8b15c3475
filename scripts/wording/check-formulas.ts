import { wordingKey } from '#src/text/wording.ts';
import type { Report } from '#scripts/text/problem.ts';
import type { Witness } from './worded-text.ts';

/** Looks for each set phrase until one of the texts has it. */
export class FormulaCheck {
  /** Phrases that no text has so far, by their keys. */
  private readonly unseen: Map<string, string>;

  /** @param phrases content/codebook/formulas.yml */
  constructor(phrases: readonly string[]) {
    this.unseen = new Map(phrases.map((phrase) => [wordingKey(phrase), phrase]));
  }

  look({ clauses }: Witness): void {
    if (this.unseen.size === 0) return;
    const texts = clauses.map(({ words }) => `\u0001${wordingKey(words.text)}\u0001`);
    for (const key of this.unseen.keys())
      if (texts.some((text) => text.includes(`\u0001${key}\u0001`))) this.unseen.delete(key);
  }

  /** Reports those that none of the texts has. */
  finish(report: Report): void {
    for (const phrase of this.unseen.values())
      report({
        file: 'content/codebook/formulas.yml',
        found: `the set phrase “${phrase}” stands in none of the texts`,
        fix: 'write it as one of them does, or remove it',
      });
  }
}
