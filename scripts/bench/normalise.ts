/**
 * Times the reading of growing content folders: seconds per million characters should stay level.
 * A measurement, not a test. Each size runs in a process of its own, so that memory is its own too.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { round, runStage } from './run-stage.ts';
import { writeSyntheticContent } from './synthetic-content.ts';

const SIZES = [5, 50, 500, 3000];

console.table(SIZES.map(measure));

/** Makes a folder of so many plans and reads it as `npm run data` does. */
function measure(plans: number) {
  const content = mkdtempSync(join(tmpdir(), 'bench-'));
  const millions = writeSyntheticContent(content, plans) / 1e6;
  const command = ['scripts/write-data.ts', '--content', content, '--out', join(content, 'out')];
  const { seconds, cpu, megabytes } = runStage(`${plans} plans`, command);
  rmSync(content, { recursive: true });
  return {
    plans,
    'million characters': round(millions, 2),
    'seconds by the clock': round(seconds, 2),
    'of processor': round(cpu, 2),
    'a million': round(cpu / millions, 2),
    'MB at most': megabytes,
  };
}
