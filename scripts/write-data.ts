/**
 * `npm run data -- --content DIR --out DIR`: reads any content folder (sources and codebook, as in
 * this project) and writes its open data files. Exits with 1, writing nothing, on any problem.
 */
import { parseArgs } from 'node:util';
import { writeTables } from './open-data/write-tables.ts';

const { values } = parseArgs({ options: { content: { type: 'string' }, out: { type: 'string' } } });
if (values.content === undefined || values.out === undefined) {
  console.error('usage: npm run data -- --content DIR --out DIR');
  process.exit(2);
}
writeTables(values.content, values.out);
console.log(`The open data of ${values.content} are in ${values.out}.`);
