import { parse } from 'yaml';
import source from '#content/codebook/results.yml?raw';
import { ResultsFile, type Lookup } from '#src/schemas/results.ts';

/** What was looked for about the targets, in the order of the file. `npm run content` has checked it. */
const lookups: readonly Lookup[] = ResultsFile.parse(parse(source)).lookups;

/** The questions about one target; none where nobody has looked. */
export function lookupsOf(quota: string, all = lookups): Lookup[] {
  return all.filter(({ targets }) => targets.includes(quota));
}

/** The questions about the targets of a plan. */
export function lookupsOfPlan(plan: string, all = lookups): Lookup[] {
  return all.filter((each) => each.plan === plan);
}
