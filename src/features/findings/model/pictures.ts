/** A chart of the site that shows a finding: its name under /charts/, and the page that explains it. */
export interface FindingPicture {
  chart: string;
  path: string;
}

const BARS = { chart: 'plan-bars', path: '/' };
const DENSITY = { chart: 'quota-density', path: '/quotas/density/' };
const LITERACY = {
  chart: 'literacy-targets',
  path: '/indicators/citizens-literate-share/',
};
const LADDER = { chart: 'literacy-ladder', path: LITERACY.path };
const COMPARABLE = { chart: 'comparable-quotas', path: '/indicators/' };
/** Hollow where a plan sets no number in a part. */
const PARTS = { chart: 'weight-text', path: '/findings/weight/' };
const NUMBERS = { chart: 'weight-numbers', path: PARTS.path };

/** Which chart stands beside which finding, by its id. A finding without one stands alone. */
const PICTURES: Readonly<Record<string, FindingPicture>> = {
  'none-for-the-elderly': BARS,
  'few-clauses-with-numbers': DENSITY,
  'nearly-half-from-the-draft': DENSITY,
  'officials-only-in-the-draft': PARTS,
  'no-talent-project': silenceMap('talent', '/projects/talent/'),
  'ended-without-results': { chart: 'plan-timeline', path: '/plans/' },
  'literacy-beside-provinces': LADDER,
  'hebi-below-both': LITERACY,
  'qingtongxia-as-its-region': LITERACY,
  'taishan-above-its-prefecture': LADDER,
  'literacy-alone-in-all': COMPARABLE,
  'few-can-be-compared': COMPARABLE,
  'three-parts-without-a-target': NUMBERS,
  'money-without-an-amount': silenceMap('implementation', '/implementation/'),
  'elderly-care-in-one-plan': silenceMap('elderly', '/groups/elderly/'),
  'most-shared-pair': { chart: 'wording-strips', path: '/wording/' },
  'most-clauses-set-work': { chart: 'weight-strength', path: PARTS.path },
  'no-youth-target-in-two': PARTS,
  'farmers-in-two-units': {
    chart: 'indicator-high-quality-farmers',
    path: '/indicators/high-quality-farmers/',
  },
  'resources-only-in-the-draft': PARTS,
  'informatization-only-in-the-draft': PARTS,
  'no-infrastructure-target-in-one': PARTS,
  'no-grassroots-target': NUMBERS,
};

function silenceMap(part: string, path: string): FindingPicture {
  return { chart: `silence-map-${part}`, path };
}

/** Name under /charts/ of the drawing of a finding's own rows. */
export function ownChart(finding: string): string {
  return `finding-${finding}`;
}

/**
 * The chart of a finding: one of the site, else that of its own rows; undefined where neither was drawn.
 * @param drawn names of all charts: with other plans, one may be gone
 */
export function pictureOf(finding: string, drawn: ReadonlySet<string>): FindingPicture | undefined {
  const own = { chart: ownChart(finding), path: `/charts/${ownChart(finding)}.svg` };
  const picture = PICTURES[finding] ?? own;
  return drawn.has(picture.chart) ? picture : undefined;
}
