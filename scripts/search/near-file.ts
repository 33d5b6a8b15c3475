import { range } from 'd3-array';
import { Converter } from 'opencc-js/t2cn';
import type { AgenciesFile, SearchTermsFile } from '#src/schemas/codebook.ts';
import type { NearFile } from '#src/features/search/model/near.ts';

/** Fewest passages in which a word must stand to be offered for a misspelt one. */
const MIN_CLAUSES = 3;

/**
 * Offers of the search when the texts do not say what was typed. An agency's name leads to its
 * other names; names that no text contains are left out.
 * @param texts everything that can be found
 */
export function nearFile(
  terms: SearchTermsFile,
  { agencies }: AgenciesFile,
  texts: readonly string[],
): NearFile {
  const all = texts.join('\n');
  const names = agencies.flatMap(({ zh, en, aliases }) => {
    const from = [...new Set([zh, en, ...aliases])];
    const to = [...new Set([zh, ...aliases])].filter((name) => all.includes(name));
    return to.length > 0 ? [{ from, to }] : [];
  });
  const own = terms.synonyms.map(({ from, to }) => ({ from, to }));
  return { synonyms: [...own, ...names], ...scripts(all) };
}

/** Traditional characters whose simplified form the texts use: OpenCC's table, cut to size. */
function scripts(text: string): Pick<NearFile, 'traditional' | 'simplified'> {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const used = new Set(text);
  const all = range(0x3400, 0xa000).map((code) => String.fromCodePoint(code));
  const traditional = all.filter((each) => {
    const simplified = toSimplified(each);
    return simplified !== each && used.has(simplified) && !used.has(each);
  });
  return {
    traditional: traditional.join(''),
    simplified: traditional.map((each) => toSimplified(each)).join(''),
  };
}

/**
 * Words of the texts that a misspelt one may have been: those of the codebook, then whatever the
 * Unicode word list cuts out of several passages. The frequent ones come first.
 */
export function knownWords(terms: SearchTermsFile, texts: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(Array.from(segmenter.segment(text), ({ segment }) => segment)))
      if (/^\p{Script=Han}{2,6}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts]
    .filter(([, count]) => count >= MIN_CLAUSES)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([word]) => word);
  return [...new Set([...terms.frequent, ...terms.synonyms.flatMap(({ to }) => to), ...frequent])];
}
