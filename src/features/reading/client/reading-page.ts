/** A plan in full: the type as the reader likes it, the place in the plan, links to copy. */
import { chooseType } from './choose-type.ts';
import { copyLinks } from './copy-links.ts';
import { foldContents } from './fold-contents.ts';
import { showPlace } from './show-place.ts';

const reading = document.querySelector<HTMLElement>('.PlanReading');
const toc = reading?.querySelector<HTMLElement>('.Toc');
const status = reading?.querySelector<HTMLElement>('.CopyStatus');
const tools = reading?.querySelector<HTMLElement>('.ReadingTools');

if (tools) chooseType(tools);
if (reading && status) copyLinks(reading, status);
if (reading && toc) {
  showPlace(reading, toc);
  foldContents(toc);
}
