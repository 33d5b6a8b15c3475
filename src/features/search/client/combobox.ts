/** Suggestions under a search box: the ARIA combobox pattern with a list, focus staying in the box. */
import { element, setAttributes } from '#src/browser/element.ts';
import { fetchJson } from '#src/browser/fetch-json.ts';
import { fill } from '#src/browser/fill.ts';
import { createLatest } from '#src/browser/latest.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { whenTyped } from '#src/browser/typing.ts';
import { BOX_WORDS, type BoxWords } from '#src/features/search/model/page-data.ts';
import { suggest, type SuggestionRow } from '#src/features/search/model/suggest.ts';

/** Makes a combobox of the box of a form. */
export function startCombobox(form: HTMLFormElement, input: HTMLInputElement): void {
  const { base = '/', pages = base } = form.dataset;
  const list = new SuggestionList(input, readPageData(form, BOX_WORDS));
  const ask = createLatest();
  form.append(list.box, list.spoken);
  const close = () => {
    ask();
    list.show([], '');
  };
  const open = async () => {
    const isLatest = ask();
    const typed = input.value;
    if (typing.isComposing() || typed.trim() === '') return close();
    const rows = await fetchJson<SuggestionRow[]>(base, 'search/suggest.json').catch(() => []);
    if (isLatest()) list.show(suggest(rows, typed));
  };
  const choose = ([, text, , , path]: SuggestionRow) => {
    close();
    if (path !== '') return location.assign(pages.replace(/\/+$/, '') + path);
    input.value = text;
    // Like `requestSubmit`, which Safari has since 16.
    form.querySelector('button')?.click();
  };
  const typing = whenTyped(input, () => void open(), { onComposing: close });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  list.box.addEventListener('mousedown', (event) => event.preventDefault());
  list.box.addEventListener('click', ({ target }) => {
    const clicked = target instanceof Element && list.suggestionOf(target);
    if (clicked) choose(clicked);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || typing.isComposing()) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (list.box.hidden) void open();
      else if (!event.altKey) list.move(key === 'ArrowDown' ? 1 : -1);
      else if (key === 'ArrowUp') close();
    } else if (key === 'Escape' && !list.box.hidden) {
      event.preventDefault();
      close();
    } else if (key === 'Enter' && list.marked) {
      event.preventDefault();
      choose(list.marked);
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) list.mark(-1);
  });
  if (document.activeElement === input && input.value.trim() !== '' && !input.dataset['quiet'])
    void open();
}

/** The list under a box, of which one suggestion may be marked. */
class SuggestionList {
  readonly box: HTMLElement;
  readonly spoken = element('span', { class: 'visually-hidden', 'aria-live': 'polite' });
  readonly #input: HTMLInputElement;
  readonly #messages: BoxWords;
  #shown: readonly SuggestionRow[] = [];
  #at = -1;

  constructor(input: HTMLInputElement, messages: BoxWords) {
    const id = `${input.id}-list`;
    const attributes = { id, class: 'Suggestions', role: 'listbox', hidden: '' };
    this.box = element('ul', { ...attributes, 'aria-label': messages.list });
    this.#input = input;
    this.#messages = messages;
    setAttributes(input, {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-expanded': 'false',
    });
  }

  /** Shows suggestions, none of them marked. @param said read out; their number by itself */
  show(shown: readonly SuggestionRow[], said?: string): void {
    const { count, none } = this.#messages;
    this.#shown = shown;
    this.box.replaceChildren(
      ...shown.map((each, at) => optionOf(each, `${this.box.id}-${at}`, this.#messages)),
    );
    this.box.hidden = shown.length === 0;
    this.#input.setAttribute('aria-expanded', String(shown.length > 0));
    this.spoken.textContent =
      said ?? fill(shown.length > 0 ? count : none, { count: shown.length });
    this.mark(-1);
  }

  /** Marks the suggestion at a place; at -1 none. */
  mark(at: number): void {
    this.#at = at;
    for (const [index, option] of [...this.box.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    const option = this.box.children[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  /** Marks the next or the last suggestion, around over the box itself. */
  move(step: 1 | -1): void {
    const places = this.#shown.length + 1;
    this.mark(((this.#at + 1 + step + places) % places) - 1);
  }

  get marked(): SuggestionRow | undefined {
    return this.#shown[this.#at];
  }

  suggestionOf(target: Element): SuggestionRow | undefined {
    return this.#shown[[...this.box.children].findIndex((option) => option.contains(target))];
  }
}

function optionOf(
  [kind, text, english]: SuggestionRow,
  id: string,
  { kinds }: BoxWords,
): HTMLElement {
  const isEnglish = document.documentElement.lang === 'en' && english !== '';
  const [lang, said] = isEnglish ? ['en', english] : ['zh-CN', text];
  return element(
    'li',
    { id, role: 'option', 'aria-selected': 'false' },
    element('span', { lang }, said),
    ' ',
    element('span', { class: 'kind' }, kinds[kind]),
  );
}
