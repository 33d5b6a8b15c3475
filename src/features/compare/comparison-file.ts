import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormat, csvParse, type DSVRowArray } from 'd3-dsv';
import { PUBLIC_DIR } from '#src/folders.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { BYTE_ORDER_MARK } from '#src/text/byte-order-mark.ts';

/**
 * The comparison of one part as CSV: its rows of the open data's comparison.csv, topic by topic, so
 * that what the plans say on one lies together.
 */
export function comparisonFile(section: SectionKey): string {
  all ??= csvParse(readFileSync(join(PUBLIC_DIR, 'data/comparison.csv'), 'utf8').slice(1));
  const own = all.filter((row) => row['section'] === section);
  const rows = [...Map.groupBy(own, (row) => row['topic']).values()].flat();
  return `${BYTE_ORDER_MARK}${csvFormat(rows, all.columns)}\n`;
}

let all: DSVRowArray | undefined;
