import { parse } from 'yaml';
import { z } from 'zod';
import source from '#content/releases.yml?raw';
import { Bilingual } from '#src/schemas/vocabulary.ts';
import { DATA_VERSION } from '#src/version.ts';

const Release = z.strictObject({
  version: z.string(),
  date: z.iso.date(),
  changes: z.array(Bilingual).min(1),
});
export type Release = z.output<typeof Release>;

/** content/releases.yml, newest first. */
export const releases = z
  .strictObject({ releases: z.array(Release).min(1) })
  .parse(parse(source)).releases;

/** The version that this is. @throws when package.json has another */
export function getLatestRelease(): Release {
  const [latest] = releases;
  if (latest?.version !== DATA_VERSION)
    throw new Error(`content/releases.yml does not begin with version ${DATA_VERSION}`);
  return latest;
}
