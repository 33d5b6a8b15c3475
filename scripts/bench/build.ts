/** Times the full build from nothing, five times, stage by stage. A measurement, not a test. */
import { rmSync } from 'node:fs';
import { max, median, min, sum } from 'd3-array';
import { buildSite, round } from './run-stage.ts';

const RUNS = 5;
const TARGET_SECONDS = 15;
/** Folders that a build leaves behind and the next one could reuse. */
const CACHES = ['dist', 'public/data', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

const times = Array.from({ length: RUNS }, () => {
  for (const cache of CACHES) rmSync(cache, { recursive: true, force: true });
  const seconds = buildSite('dist', process.env);
  return seconds.set('all', sum(seconds.values()));
});
console.log(
  `Seconds of ${RUNS} full builds. Target for all: at most ${TARGET_SECONDS} on two cores.`,
);
const stages = [...(times[0]?.keys() ?? [])];
console.table(
  stages.map((stage) => {
    const seconds = times.map((run) => run.get(stage) ?? NaN);
    const [middle = NaN, least = NaN, most = NaN] = [median(seconds), min(seconds), max(seconds)];
    return { stage, median: round(middle, 2), min: round(least, 2), max: round(most, 2) };
  }),
);
