import type { QuotaAnswer } from '#src/features/quotas/model/answer.ts';
import { columnOf, type QuotaColumns } from '#src/features/quotas/model/columns.ts';
import type { Relaxation } from '#src/features/quotas/model/filter.ts';
import type { QuotaTableWords } from '#src/features/quotas/model/page-data.ts';
import type { ParsedRange } from '#src/features/quotas/model/range.ts';
import {
  formatState,
  type QuotaState,
  type UnknownChoice,
} from '#src/features/quotas/model/state.ts';
import { element, query } from '#src/browser/element.ts';
import { fill } from '#src/browser/fill.ts';
import { unitLabel } from '#src/i18n/unit-words.ts';
import { labelOf, showCounts } from './form.ts';

/** Says in the form what was found: how many, of which values, and what was understood. */
export function showAnswer(
  form: HTMLFormElement,
  columns: QuotaColumns,
  state: QuotaState,
  { range, rows, counts, relaxations }: QuotaAnswer,
  words: QuotaTableWords,
): void {
  const { messages } = words;
  const [count, total] = [rows.length, columns.values.length];
  const output = query(form, '[data-answer]');
  output.dataset['resultCount'] = String(count);
  const message = fill(count === total ? messages.all : messages.found, { total, count });
  output.textContent = message + (state.sort === 'value' ? messages.byUnit : '');
  sayRange(form, range, state.facets.unit ?? [], columnOf(columns, 'unit').values, words);
  showCounts(form, columns, counts, messages.selected);
  sayNothing(form, state, relaxations, words);
  const assumption = query(form, '[data-assumption]');
  assumption.textContent = words.assumptions[state.view];
  assumption.hidden = state.view === 'written';
}

/** Names the parts of the address that mean nothing here; hides the line when there are none. */
export function sayUnknown(
  form: HTMLFormElement,
  unknown: readonly UnknownChoice[],
  { messages, separators }: QuotaTableWords,
): void {
  const output = query(form, '[data-unknown]');
  const list = unknown.map(({ name, value }) => `${name}=${shorten(value)}`);
  output.hidden = list.length === 0;
  output.textContent = fill(messages.unknown, { list: list.join(separators.choices) });
}

/** Says beside the field what is wrong with a range, or what it leaves open. */
function sayRange(
  form: HTMLFormElement,
  parsed: ParsedRange,
  chosenUnits: readonly string[],
  units: readonly string[],
  { messages, separators, units: names }: QuotaTableWords,
): void {
  const output = query(form, '#quota-range-fault');
  const isFault = parsed.kind === 'fault';
  const isOpen = parsed.kind === 'range' && !parsed.range.units && chosenUnits.length !== 1;
  const faults = {
    'no-number': messages.rangeNoNumber,
    empty: messages.rangeEmpty,
    'unknown-unit': messages.rangeUnit,
  };
  const text = fill(isFault ? faults[parsed.fault] : isOpen ? messages.rangeAnyUnit : '', {
    unit: isFault ? (parsed.unit ?? '') : '',
    units: units.map((unit) => unitLabel(unit, names)).join(separators.names),
  });
  if (output.textContent !== text) output.textContent = text;
  output.toggleAttribute('data-hint', isOpen);
  query(form, '#quota-range').setAttribute('aria-invalid', String(isFault));
}

/** Says why nothing is left, and offers each condition to be left out. */
function sayNothing(
  form: HTMLFormElement,
  state: QuotaState,
  relaxations: readonly Relaxation[],
  words: QuotaTableWords,
): void {
  const output = query(form, '[data-nothing]');
  output.hidden = relaxations.length === 0;
  if (output.hidden) return;
  const { messages, separators } = words;
  const named = relaxations.map((each) => {
    return { ...each, name: conditionInWords(form, state, each.condition, words) };
  });
  query(output, 'p').textContent = fill(messages.none, {
    conditions: named.map(({ name }) => name).join(separators.conditions),
  });
  const ways = named
    .filter(({ count }) => count > 0)
    .map(({ condition, name, count }) =>
      wayOut(
        formatState(without(state, condition)),
        fill(messages.without, { condition: name, count }),
      ),
    );
  query(output, 'ul').replaceChildren(...ways, wayOut('', messages.withoutAll));
}

function wayOut(search: string, words: string): HTMLElement {
  return element('li', {}, element('a', { href: `?${search}` }, words));
}

function conditionInWords(
  form: HTMLFormElement,
  state: QuotaState,
  condition: Relaxation['condition'],
  words: QuotaTableWords,
): string {
  if (condition === 'range' || condition === 'words')
    return `${words[condition]} ${shorten(state[condition])}`;
  const chosen = state.facets[condition] ?? [];
  const names = chosen.map((value) => labelOf(form, condition, value));
  return `${words.facet[condition]} ${names.join(words.separators.names)}`;
}

function without(state: QuotaState, condition: Relaxation['condition']): QuotaState {
  if (condition === 'range' || condition === 'words') return { ...state, [condition]: '', page: 1 };
  return { ...state, facets: { ...state.facets, [condition]: [] }, page: 1 };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
