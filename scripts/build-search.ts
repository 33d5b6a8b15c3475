/**
 * Builds dist/pagefind/ (the index, in bundles) and dist/search/*.json (what the search page knows besides) from
 * dist/data/, the codebook and our notes as built. Runs after `astro build`. The same input gives the
 * same bytes. Nothing of it depends on BASE_PATH: the browser puts it before each address.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AgenciesFile, IndicatorsFile, SearchTermsFile } from '#src/schemas/codebook.ts';
import { passagesOf } from '#src/features/search/model/passages.ts';
import { RECORD_KINDS } from '#src/features/search/model/record.ts';
import { writeSearchIndex } from './search/write-index.ts';
import { formatProblem, type Problem } from './text/problem.ts';
import { parseYamlFile } from './codebook/yaml-file.ts';
import { knownWords, nearFile } from './search/near-file.ts';
import { readNotes } from './search/read-notes.ts';
import { readSearchRows } from './search/read-rows.ts';
import { suggestRows } from './search/suggest-file.ts';

const dist = process.argv[2] ?? 'dist';
const folder = join(dist, 'search');

const problems: Problem[] = [];
const codebook = readCodebook();
const rows = readSearchRows(join(dist, 'data'));
if (problems.length > 0 || !codebook) {
  console.error(problems.map(formatProblem).join('\n'));
  process.exit(1);
}
const { terms, agencies, indicators } = codebook;
const passages = passagesOf({ ...rows, notes: readNotes(dist) });
const own = passages.filter(({ kind }) => kind !== 'note');
const texts = own.flatMap(({ fields }) => [...fields]);
const clauseTexts = rows.clauses.map(({ text }) => text);

await writeSearchIndex(passages, dist);
write('near.json', nearFile(terms, agencies, texts));
write('words.json', knownWords(terms, clauseTexts));
write('suggest.json', suggestRows({ terms, ...indicators, ...rows, texts: clauseTexts }, dist));
const counts = RECORD_KINDS.map(
  (kind) => `${passages.filter((passage) => passage.kind === kind).length} ${kind}`,
);
console.log(`${join(dist, 'pagefind')}: ${counts.join(', ')} records`);

function readCodebook() {
  const report = (problem: Problem) => problems.push(problem);
  const at = (name: string) => join('content/codebook', name);
  const terms = parseYamlFile(at('search-terms.yml'), SearchTermsFile, report);
  const agencies = parseYamlFile(at('agencies.yml'), AgenciesFile, report);
  const indicators = parseYamlFile(at('indicators.yml'), IndicatorsFile, report);
  return terms && agencies && indicators ? { terms, agencies, indicators } : undefined;
}

function write(name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}
