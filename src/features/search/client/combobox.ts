/** Suggestions under a search box: the ARIA combobox pattern with a list, focus staying in the box. */
import { element, setAttributes } from '#src/browser/element.ts';
import { fetchJson } from '#src/browser/fetch-json.ts';
import { createLatest } from '#src/browser/latest.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { whenTyped } from '#src/browser/typing.ts';
import { BOX_WORDS, type BoxWords } from '#src/features/search/model/page-data.ts';
import {
  suggest,
  type Suggestion,
  type SuggestionRow,
} from '#src/features/search/model/suggest.ts';

/** Makes a combobox of the box of a form. */
export function startCombobox(form: HTMLFormElement, input: HTMLInputElement): void {
  const messages = readPageData(form, BOX_WORDS);
  const base = form.dataset['base'] ?? '/';
  const pages = (form.dataset['pages'] ?? base).replace(/\/+$/, '');
  const list = element('ul', {
    id: `${input.id}-list`,
    class: 'Suggestions',
    role: 'listbox',
    'aria-label': messages.list,
    hidden: '',
  });
  const spoken = element('span', { class: 'visually-hidden', 'aria-live': 'polite' });
  let shown: Suggestion[] = [];
  let active = -1;
  const ask = createLatest();

  setAttributes(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  });
  form.append(list, spoken);

  const close = () => {
    ask();
    list.hidden = true;
    shown = [];
    setActive(-1);
    input.setAttribute('aria-expanded', 'false');
    spoken.textContent = '';
  };
  const setActive = (next: number) => {
    active = next;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === next));
    const option = list.children[next];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const open = async () => {
    const isLatest = ask();
    const typed = input.value;
    if (typing.isComposing() || typed.trim() === '') return close();
    const rows = await fetchJson<SuggestionRow[]>(base, 'search/suggest.json').catch(() => []);
    if (!isLatest()) return;
    shown = suggest(rows, typed);
    list.replaceChildren(
      ...shown.map((suggestion, index) => optionOf(suggestion, index, messages, list.id)),
    );
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(shown.length > 0));
    setActive(-1);
    spoken.textContent =
      shown.length > 0 ? messages.count.replace('{count}', String(shown.length)) : messages.none;
  };
  const choose = (at: number) => {
    const { path, text } = shown[at] ?? { path: '', text: input.value };
    close();
    if (path !== '') return location.assign(`${pages}${path}`);
    input.value = text;
    form.requestSubmit();
  };
  const move = (step: 1 | -1) => {
    // One place more than there are options: the box itself.
    const places = shown.length + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  };

  const typing = whenTyped(input, () => void open(), { onComposing: close });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) choose([...list.children].indexOf(option));
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || typing.isComposing()) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void open();
      else if (!event.altKey) move(key === 'ArrowDown' ? 1 : -1);
      else if (key === 'ArrowUp') close();
    } else if (key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) setActive(-1);
  });
  if (document.activeElement === input && input.value.trim() !== '' && !input.dataset['quiet'])
    void open();
}

function optionOf(
  suggestion: Suggestion,
  at: number,
  messages: BoxWords,
  list: string,
): HTMLElement {
  const english = document.documentElement.lang === 'en' ? suggestion.english : '';
  const [lang, said] = english === '' ? ['zh-CN', suggestion.text] : ['en', english];
  return element(
    'li',
    { id: `${list}-${at}`, role: 'option', 'aria-selected': 'false' },
    element('span', { lang }, said),
    ' ',
    element('span', { class: 'kind' }, messages.kinds[suggestion.kind]),
  );
}
