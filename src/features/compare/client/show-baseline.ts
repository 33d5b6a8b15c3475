import { button, element, query } from '#src/browser/element.ts';
import type { Comparison } from './comparison.ts';
import { colourOf } from './likeness-strip.ts';
import { panelWords } from './words.ts';

/** Says under the bar which baseline is set and by whom, how to read the strips, and offers to fold what is the same. */
export function showBaseline(page: Comparison): void {
  const { baseline, isBaseChosen, state } = page;
  const mount = query(document, '[data-controls]');
  const line = mount.querySelector('.BaselineLine') ?? element('div', { class: 'BaselineLine' });
  mount.append(line);
  const words = panelWords.likeness;
  if (!page.showsLikeness || state.plans.length < 2) return line.replaceChildren();
  const name = page.nameOf(baseline ?? '');
  const said =
    baseline === undefined ? words.noBase : isBaseChosen ? words.chosen(name) : words.unasked(name);
  const key = element('span', { class: 'key' });
  key.dataset['planIndex'] = colourOf(page, baseline ?? '');
  if (baseline !== undefined) key.append(entry('base', words.keyBase(name)));
  key.append(entry('others', baseline === undefined ? words.keyAny : words.keyOthers(name)));
  key.append(element('span', {}, words.keyHeight));
  line.replaceChildren(element('span', {}, said), ...foldButton(page), key);
}

/** What the page chose becomes the reader's choice: then what is the same is shown once. */
function foldButton(page: Comparison): HTMLElement[] {
  const { baseline, isBaseChosen, words } = page;
  if (baseline === undefined || isBaseChosen) return [];
  const fold = button(panelWords.likeness.fold, panelWords.likeness.fold, () => {
    void page.go({ base: baseline }, words.announce.base(page.nameOf(baseline)));
    document.querySelector<HTMLElement>('[data-control="base"]')?.focus();
  });
  fold.dataset['fold'] = '';
  return [fold];
}

function entry(kind: string, words: string): HTMLElement {
  return element('span', { 'data-with': kind }, words);
}
