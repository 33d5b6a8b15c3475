/**
 * The marks of charts say what they are. A group of marks is one tab stop: arrow keys, Home and End lead
 * along it. Hover, focus and a first touch show the tip of a mark; Escape and leaving take it away. The tip
 * can itself be hovered (WCAG 2.2, 1.4.13) and is a link, so that a finger can follow it.
 */
import { hanRuns } from '#src/i18n/han-runs.ts';
import { element } from './element.ts';
import { fetchJson } from './fetch-json.ts';
import { markAfter, placeTip } from './place-tip.ts';

type Mark = SVGAElement | HTMLAnchorElement;

const MARK = '[data-mark]';
/** Milliseconds in which the pointer may cross from a mark to its tip. */
const CROSSING = 250;
const ID = 'chart-tip';

const tip = element('div', { class: 'ChartTip', id: ID, hidden: '' });
// The mark keeps the focus, or the tip would be gone before it is followed.
tip.addEventListener('mousedown', (event) => event.preventDefault());
let shown: Mark | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;
let touched = false;

for (const group of document.querySelectorAll('[data-marks]'))
  for (const [at, mark] of marksOf(group).entries()) mark.tabIndex = at === 0 ? 0 : -1;

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType === 'touch') return;
  const mark = markAt(target);
  if (mark) show(mark);
  else if (isInTip(target)) clearTimeout(leaving);
  else if (shown && document.activeElement !== shown) leave();
});
document.documentElement.addEventListener('pointerleave', () => {
  if (document.activeElement !== shown) leave();
});
document.addEventListener('pointerdown', ({ target, pointerType }) => {
  touched = pointerType === 'touch';
  if (!markAt(target) && !isInTip(target)) hide();
});
document.addEventListener('focusin', ({ target }) => {
  const mark = markAt(target);
  if (!mark) return;
  for (const each of marksBeside(mark)) each.tabIndex = each === mark ? 0 : -1;
  if (mark.matches(':focus-visible') && !touched) show(mark);
});
document.addEventListener('focusout', hide);
document.addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  touched = false;
  if (key === 'Escape') hide();
  const mark = markAt(target);
  if (!mark || altKey || ctrlKey || metaKey || shiftKey) return;
  const marks = marksBeside(mark);
  const next = markAfter(key, marks.indexOf(mark), marks.length);
  if (next === undefined) return;
  event.preventDefault();
  marks[next]?.focus();
});
document.addEventListener('click', (event) => {
  const mark = markAt(event.target);
  if (!mark) return;
  // A first touch asks what it is, a second one goes there.
  if (touched && shown !== mark && tipOf(mark)) {
    event.preventDefault();
    show(mark);
  } else hide();
});

function markAt(target: EventTarget | null): Mark | null {
  return target instanceof Element ? target.closest<Mark>(MARK) : null;
}

function isInTip(target: EventTarget | null): boolean {
  return target instanceof Node && tip.contains(target);
}

function marksOf(group: Element): Mark[] {
  return [...group.querySelectorAll<Mark>(MARK)];
}

function marksBeside(mark: Mark): Mark[] {
  const group = mark.closest('[data-marks]');
  return group ? marksOf(group) : [mark];
}

/** What a mark has to say besides its name: at hand, or the address of the file that has it. */
function tipOf(mark: Mark): { text?: string; file?: string } | undefined {
  const { tip: text } = mark.dataset;
  if (text !== undefined) return { text };
  const file = mark.closest<SVGElement>('[data-tips]')?.dataset['tips'];
  return file === undefined ? undefined : { file };
}

function show(mark: Mark): void {
  clearTimeout(leaving);
  const said = tipOf(mark);
  if (shown === mark || !said) return;
  hide();
  shown = mark;
  const name = mark.getAttribute('aria-label') ?? '';
  fill(mark, said.text ?? name);
  if (said.file) void fetchTip(mark, name, said.file);
}

/** The words of the plan for a mark, from a file that is asked for once. Without it the name says enough. */
async function fetchTip(mark: Mark, name: string, file: string): Promise<void> {
  const { clause, quota } = mark.dataset;
  const key = clause ?? quota ?? mark.getAttribute('href')?.split('#')[1] ?? '';
  const tips = await fetchJson<Record<string, string>>('', file.slice(1)).catch(() => undefined);
  const words = tips?.[key];
  if (shown === mark && words) fill(mark, name, words);
}

/** Puts words into the tip, those of the plan in a line of their own, and the tip beside its mark. */
function fill(mark: Mark, text: string, words?: string): void {
  const href = mark.getAttribute('href') ?? '';
  const said = words === undefined ? [] : [element('span', { lang: 'zh-CN' }, words)];
  const first = element(words === undefined ? 'span' : 'b', {}, ...inLanguages(text));
  tip.replaceChildren(element('a', { href, tabindex: '-1' }, first, ...said));
  if (!tip.isConnected) (document.querySelector('main') ?? document.body).append(tip);
  tip.hidden = false;
  mark.setAttribute('aria-describedby', ID);
  // From where it would stand by itself: what contains it may stand anywhere.
  Object.assign(tip.style, { left: '0', top: '0' });
  const own = tip.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { left, top } = placeTip(mark.getBoundingClientRect(), own, { width, height });
  Object.assign(tip.style, { left: `${left - own.left}px`, top: `${top - own.top}px` });
}

/** Chinese on a page of another language says so: a quoted sentence, the name of a body. */
function inLanguages(text: string): (Node | string)[] {
  if (document.documentElement.lang.startsWith('zh')) return [text];
  return hanRuns(text).map((run) =>
    run.han ? element('span', { lang: 'zh-CN' }, run.text) : run.text,
  );
}

function leave(): void {
  clearTimeout(leaving);
  leaving = setTimeout(hide, CROSSING);
}

function hide(): void {
  clearTimeout(leaving);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  tip.hidden = true;
}
