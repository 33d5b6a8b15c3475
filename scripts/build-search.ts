/**
 * Builds dist/pagefind/ (the index, in bundles) and dist/search/*.json (what the search page knows besides) from
 * dist/data/, the codebook and our notes as built. Runs after `astro build`. The same input gives the
 * same bytes. Nothing of it depends on BASE_PATH: the browser puts it before each address.
 */
import { join } from 'node:path';
import { AgenciesFile, IndicatorsFile, SearchTermsFile } from '#src/schemas/codebook.ts';
import { passagesOf } from '#src/features/search/model/passages.ts';
import { RECORD_KINDS } from '#src/features/search/model/record.ts';
import { writeJson, writeSearchIndex } from './search/write-index.ts';
import { formatProblem, type Problem } from './text/problem.ts';
import { parseYamlFile } from './codebook/yaml-file.ts';
import { knownWords, nearFile } from './search/near-file.ts';
import { readNotes } from './search/read-notes.ts';
import { readSearchRows } from './search/read-rows.ts';
import { suggestRows } from './search/suggest-file.ts';

const dist = process.argv[2] ?? 'dist';

const problems: Problem[] = [];
const report = (problem: Problem) => problems.push(problem);
const at = (name: string) => join('content/codebook', name);
const terms = parseYamlFile(at('search-terms.yml'), SearchTermsFile, report);
const agencies = parseYamlFile(at('agencies.yml'), AgenciesFile, report);
const indicators = parseYamlFile(at('indicators.yml'), IndicatorsFile, report);
const rows = readSearchRows(join(dist, 'data'));
if (!terms || !agencies || !indicators) {
  console.error(problems.map(formatProblem).join('\n'));
  process.exit(1);
}
const passages = passagesOf({ ...rows, notes: readNotes(dist) });
const own = passages.filter(({ kind }) => kind !== 'note');
const texts = own.flatMap(({ fields }) => [...fields]);
const clauseTexts = rows.clauses.map(({ text }) => text);

await writeSearchIndex(passages, dist);
const suggestions = suggestRows({ terms, ...indicators, ...rows, texts: clauseTexts }, dist);
writeJson(join(dist, 'search/near.json'), nearFile(terms, agencies, texts));
writeJson(join(dist, 'search/words.json'), knownWords(terms, clauseTexts));
writeJson(join(dist, 'search/suggest.json'), suggestions);
const counts = RECORD_KINDS.map(
  (kind) => `${passages.filter((passage) => passage.kind === kind).length} ${kind}`,
);
console.log(`${join(dist, 'pagefind')}: ${counts.join(', ')} records`);
