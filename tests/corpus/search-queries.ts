import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const By = z.enum(['journalist', 'researcher', 'public']);
const QueriesFile = z.strictObject({
  exact: z.array(z.strictObject({ by: By, query: z.string(), clauses: z.array(z.string()) })),
  relevance: z.array(
    z.strictObject({ by: By, query: z.string(), right: z.array(z.string()).min(1) }),
  ),
});
export type Queries = z.output<typeof QueriesFile>;

/** The labelled queries of search-queries.yml. */
export function readQueries(): Queries {
  return QueriesFile.parse(parse(readFileSync('tests/corpus/search-queries.yml', 'utf8')));
}
