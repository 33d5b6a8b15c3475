/** A plan in full: the type as the reader likes it, the place in the plan, links to copy. */
import { chooseType } from './choose-type.ts';
import { addressCopier, copyLinks } from './copy-links.ts';
import { startShading } from './shade-wording.ts';
import { foldContents } from './fold-contents.ts';
import { measureBar } from './measure-bar.ts';
import { showPlace } from './show-place.ts';
import { touchPlaces } from './touch-places.ts';

const reading = document.querySelector<HTMLElement>('.PlanReading');
const [bar, toc, type, status, places, wording] = [
  '.ReadingBar',
  '.Toc',
  '.ReadingTools',
  '.CopyStatus',
  '.SentenceTools',
  '.WordingSwitch',
].map((part) => reading?.querySelector<HTMLElement>(part));

if (type) chooseType(type);
if (reading && status) {
  const copyAddress = addressCopier(status);
  copyLinks(reading, copyAddress);
  if (places) touchPlaces(reading, places, copyAddress);
}
if (reading && bar && toc) {
  showPlace(reading, bar, toc);
  foldContents(bar);
}
if (reading && wording) startShading(reading, wording);
// With the line of the key, where the address asks for it.
if (reading && type) measureBar(reading, type);
