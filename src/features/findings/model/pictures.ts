/** A chart of the site that shows a finding: its name under /charts/, and the page that explains it. */
export interface FindingPicture {
  chart: string;
  path: string;
}

const DENSITY = { chart: 'quota-density', path: '/quotas/density/' };
const LITERACY = {
  chart: 'literacy-targets',
  path: '/indicators/citizens-literate-share/',
};

/** Which chart stands beside which finding, by its id. A finding without one stands alone. */
const PICTURES: Readonly<Record<string, FindingPicture>> = {
  'few-clauses-with-numbers': DENSITY,
  'officials-only-in-the-draft': silenceMap('officials', '/groups/officials/'),
  'no-talent-project': silenceMap('talent', '/projects/talent/'),
  'literacy-beside-provinces': LITERACY,
  'money-without-an-amount': silenceMap('implementation', '/implementation/'),
  'elderly-care-in-one-plan': silenceMap('elderly', '/groups/elderly/'),
  'most-shared-pair': { chart: 'wording-strips', path: '/wording/' },
};

function silenceMap(part: string, path: string): FindingPicture {
  return { chart: `silence-map-${part}`, path };
}

/** The chart of a finding; undefined where none shows it. */
export function pictureOf(finding: string): FindingPicture | undefined {
  return PICTURES[finding];
}
