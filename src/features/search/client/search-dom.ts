/** What the search page's scripts share: the page as built. */
import type { UnitNames } from '#src/i18n/unit-words.ts';
import type { RecordKind } from '#src/features/search/model/record.ts';

/** What the page was built with. */
export interface AtHand {
  plans: readonly { id: string; name: string; level: string; status: string }[];
  /** Names by key. */
  sections: Readonly<Record<string, string>>;
  messages: Readonly<
    Record<
      | 'working'
      | 'found'
      | 'foundRecords'
      | 'foundQuotas'
      | 'none'
      | 'noQuota'
      | 'silent'
      | 'noneFits'
      | 'others'
      | 'separator'
      | 'filtered'
      | 'acrossSentences'
      | 'unsearchable'
      | 'onlyExcluded'
      | 'tooLong'
      | 'failed'
      | 'more'
      | 'partial'
      | 'further'
      | 'maybe'
      | 'also'
      | 'nearOf'
      | 'count',
      string
    >
  >;
  units: Readonly<Record<RecordKind, string>>;
  /** Of units that quotas count in; the plans' own words where there are none. */
  unitNames?: UnitNames;
  bodies: string;
  /** By comparator, `>=%` for percentages. */
  comparators: Readonly<Record<string, string>>;
  frequency: Readonly<Record<string, string>>;
  scope: Readonly<Record<string, string>>;
  /** With `{year}`. */
  deadline: string;
}

/** Names and words that the page was built with. */
export function readAtHand(root: HTMLElement): AtHand {
  return JSON.parse(root.dataset['atHand'] ?? '{}') as AtHand;
}
