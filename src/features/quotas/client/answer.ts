import type { QuotaAnswer } from '#src/features/quotas/model/answer.ts';
import { columnOf, type QuotaColumns } from '#src/features/quotas/model/columns.ts';
import type { QuotaTableWords } from '#src/features/quotas/model/page-data.ts';
import type { QuotaState } from '#src/features/quotas/model/state.ts';
import { query } from '#src/browser/element.ts';
import { fill } from '#src/browser/fill.ts';
import { showCounts } from './form.ts';
import { sayNothing, sayRange } from './messages.ts';

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
