import { GROUP_KEYS, PROJECT_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';

/** The parts of which each plan has a page in plain words: groups and projects. */
export const OWN_KEYS = [...GROUP_KEYS, ...PROJECT_KEYS] as const;
export type OwnKey = (typeof OWN_KEYS)[number];

/** Whether each plan has a page in plain words on a part, be the part in it or not. */
export function isOwnKey(key: SectionKey): key is OwnKey {
  return (OWN_KEYS as readonly SectionKey[]).includes(key);
}
