import type { QuotaTableWords } from '#src/features/quotas/quota-table-words.ts';
import { unitLabel } from '#src/i18n/unit-words.ts';
import type { Facet } from '#src/features/quotas/model/columns.ts';
import type { Relaxation } from '#src/features/quotas/model/filter.ts';
import type { ParsedRange } from '#src/features/quotas/model/range.ts';
import {
  DEFAULT_STATE,
  formatState,
  type QuotaState,
  type UnknownChoice,
} from '#src/features/quotas/model/state.ts';
import { element, query } from '#src/browser/element.ts';
import { fill } from '#src/browser/fill.ts';
import { labelOf } from './form.ts';

/** Says beside the field what is wrong with a range, or what it leaves open. */
export function sayRange(
  form: HTMLFormElement,
  parsed: ParsedRange,
  chosenUnits: readonly string[],
  units: readonly string[],
  { messages, separators, units: names }: QuotaTableWords,
): void {
  const output = query(form, '#quota-range-fault');
  const field = query(form, '#quota-range');
  const faults = {
    'no-number': messages.rangeNoNumber,
    empty: messages.rangeEmpty,
    'unknown-unit': fill(messages.rangeUnit, {
      unit: parsed.kind === 'fault' ? (parsed.unit ?? '') : '',
      units: units.map((unit) => unitLabel(unit, names)).join(separators.names),
    }),
  };
  const open =
    parsed.kind === 'range' && parsed.range.units === undefined && chosenUnits.length !== 1;
  const text = parsed.kind === 'fault' ? faults[parsed.fault] : open ? messages.rangeAnyUnit : '';
  if (output.textContent !== text) output.textContent = text;
  output.toggleAttribute('data-hint', open);
  field.setAttribute('aria-invalid', String(parsed.kind === 'fault'));
}

/** Names the parts of the address that mean nothing here; hides the line when there are none. */
export function sayUnknown(
  form: HTMLFormElement,
  unknown: readonly UnknownChoice[],
  { messages, separators }: QuotaTableWords,
): void {
  const output = query(form, '[data-unknown]');
  output.hidden = unknown.length === 0;
  const list = unknown
    .map(({ name, value }) => `${name}=${shorten(value)}`)
    .join(separators.choices);
  output.textContent = unknown.length > 0 ? fill(messages.unknown, { list }) : '';
}

/** Says why nothing is left, and offers each condition to be left out. */
export function sayNothing(
  form: HTMLFormElement,
  state: QuotaState,
  relaxations: readonly Relaxation[],
  words: QuotaTableWords,
): void {
  const output = query(form, '[data-nothing]');
  output.hidden = relaxations.length === 0;
  if (output.hidden) return;
  const { messages, separators } = words;
  const conditions = relaxations.map(({ condition }) =>
    conditionInWords(form, state, condition, words),
  );
  query(output, 'p').textContent = fill(messages.none, {
    conditions: conditions.join(separators.conditions),
  });
  const ways = relaxations.flatMap(({ condition, count }, index) =>
    count > 0
      ? [
          element(
            'li',
            {},
            element(
              'a',
              { href: `?${formatState(without(state, condition))}` },
              fill(messages.without, { condition: conditions[index] ?? '', count }),
            ),
          ),
        ]
      : [],
  );
  const all = element('li', {}, element('a', { href: '?' }, messages.withoutAll));
  query(output, 'ul').replaceChildren(...ways, all);
}

function conditionInWords(
  form: HTMLFormElement,
  state: QuotaState,
  condition: Relaxation['condition'],
  messages: QuotaTableWords,
): string {
  if (condition === 'range') return `${messages.range} ${shorten(state.range)}`;
  if (condition === 'words') return `${messages.words} ${shorten(state.words)}`;
  const chosen = state.facets[condition] ?? [];
  const names = chosen.map((value) => labelOf(form, condition, value));
  return `${messages.facets[condition]} ${names.join(messages.separators.names)}`;
}

function without(state: QuotaState, condition: Relaxation['condition']): QuotaState {
  if (condition === 'range') return { ...state, range: '', page: 1 };
  if (condition === 'words') return { ...state, words: '', page: 1 };
  const facets: Partial<Record<Facet, readonly string[]>> = { ...state.facets, [condition]: [] };
  return { ...DEFAULT_STATE, ...state, facets, page: 1 };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
