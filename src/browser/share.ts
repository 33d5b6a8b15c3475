/** What the buttons of ShareButton.astro do, fetched when one is near. */
import { writeClipboard } from './clipboard.ts';
import { readPageData } from './page-data.ts';
import { sayBeside } from './say-beside.ts';
import { SHARE_SOURCE } from './share-source.ts';

/** Hands what a button shares to the sheet of the device, or to the clipboard where that serves better. */
export async function share(place: HTMLElement): Promise<void> {
  const { title, text, address, done, failed } = readPageData(place, SHARE_SOURCE);
  const { href: url } = new URL(address, location.href);
  sayBeside(place, '');
  if (hasSheet() && (await showSheet({ title, text, url }))) return;
  const isDone = await writeClipboard({ text: `${text}\n${url}` });
  sayBeside(place, isDone ? done : failed);
}

/**
 * Whether the device has a sheet worth showing. Where a mouse points, the sheets of desktops offer a mail
 * program and little else, and what people share they paste: into a chat, a mail, a manuscript.
 */
function hasSheet(): boolean {
  return 'share' in navigator && matchMedia('(pointer: coarse)').matches;
}

/** @returns whether the sheet was shown; closing it again is an answer too */
async function showSheet(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
