import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';

/** Days after which a file that no build has asked for is thrown away. */
const KEPT_DAYS = 30;

/**
 * A file that was kept, or is made and kept.
 * @param folder with a slash at its end
 * @param ending of its name
 * @param of all that its content depends on
 */
export async function keptFile(
  folder: URL,
  ending: string,
  of: readonly unknown[],
  make: () => Promise<Uint8Array>,
): Promise<URL> {
  await openFolder(folder);
  const key = createHash('sha256').update(JSON.stringify(of)).digest('hex');
  const file = new URL(`${key}.${ending}`, folder);
  const now = new Date();
  const isKept = await utimes(file, now, now).then(
    () => true,
    () => false,
  );
  if (isKept) return file;
  // Renamed when it is whole: a build that was broken off leaves no half of a file, and of two who
  // make the same file at a time, the second only makes it again.
  const draft = new URL(`${randomUUID()}.draft`, folder);
  await writeFile(draft, await make());
  await rename(draft, file);
  return file;
}

const opened = new Map<string, Promise<void>>();

/** Makes the folder, once for a build, and throws away what has long not been asked for. */
function openFolder(folder: URL): Promise<void> {
  let opening = opened.get(folder.href);
  if (!opening) opened.set(folder.href, (opening = clearFolder(folder)));
  return opening;
}

async function clearFolder(folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  const oldest = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
  for (const name of await readdir(folder)) {
    const file = new URL(name, folder);
    // Another build may have renamed or thrown it away in the meantime.
    const kept = await stat(file).catch(() => undefined);
    if (kept && kept.mtimeMs < oldest) await rm(file, { force: true });
  }
}
