import type { QuotaTableWords } from '#src/features/quotas/quota-table-words.ts';
import { frequencyTerms, isUnsaid } from '#src/i18n/frequency-terms.ts';
import { valueInDigits } from '#src/i18n/quota-in-words.ts';
import { unitInWords } from '#src/i18n/unit-words.ts';
import type { FacetPlan } from '#src/features/quotas/model/columns.ts';
import { perTenThousand, perYear } from '#src/features/quotas/model/derive.ts';
import type { QuotaRecord } from '#src/features/quotas/model/record.ts';
import type { View } from '#src/features/quotas/model/state.ts';
import { copyTemplate, element, query } from '#src/browser/element.ts';

/** Material that rows are made of: the page's own templates, and its words. */
export interface RowMaker {
  form: HTMLFormElement;
  messages: QuotaTableWords;
  plans: ReadonlyMap<string, FacetPlan>;
  /** Name of a part, by its key. */
  partName: (key: string) => string;
  view: View;
}

/** Rows of the table for some quotas, in their order. All markup comes from the page's templates. */
export function makeRows(records: readonly QuotaRecord[], maker: RowMaker): DocumentFragment {
  const rows = document.createDocumentFragment();
  for (const record of records) rows.append(makeRow(record, maker));
  return rows;
}

function makeRow(record: QuotaRecord, maker: RowMaker): HTMLElement {
  const { messages, form } = maker;
  const pages = form.dataset['pages'] ?? '/';
  const row = copyOf('quota-row');
  row.id = record.id;
  row.dataset['quota'] = record.id;
  row.dataset['plan'] = record.plan;
  query(row, 'th').replaceChildren(planName(record.plan, maker));
  const value = query(row, '.amount .value');
  value.textContent = valueInDigits(record.value, messages);
  value.setAttribute('href', `${pages}${record.url.slice(1)}`);
  setComparator(row, comparatorOf(record, messages));
  query(row, '.unit').textContent = unitInWords(record.unit, record.value, messages.units);
  const derived = derivedOf(record, maker);
  if (derived) query(row, '.amount').append(derived);
  query(row, '.subject').textContent = record.subject[messages.lang.startsWith('zh') ? 'zh' : 'en'];
  const frequency = query(row, '.frequency');
  frequency.replaceChildren(
    ...frequencyTerms(record, messages.terms).flatMap((term, index) => [
      index > 0 ? ' · ' : '',
      element('span', {}, term),
    ]),
  );
  frequency.toggleAttribute('data-unsaid', isUnsaid(record));
  const deadline = query(row, '.deadline');
  deadline.textContent = messages.deadline[record.deadline ?? 'none'] ?? '';
  deadline.toggleAttribute('data-unsaid', record.deadline === null);
  query(row, '.ClauseText').replaceChildren(...markedSentence(record));
  query(row, '.ClauseText').dataset['clause'] = record.clause;
  query(row, '.part-name').textContent = maker.partName(record.section);
  query(row, '.place a').setAttribute('href', `${pages}plans/${record.plan}/#${record.clause}`);
  return row;
}

/** The name of a plan with its avatar and badges, as src/components/PlanName.astro has it. */
function planName(id: string, { plans }: RowMaker): HTMLElement {
  const plan = plans.get(id);
  const made = copyOf('plan');
  if (!plan) return made;
  const avatar = query(made, '.Avatar');
  const index = String([...plans.keys()].indexOf(id));
  made.dataset['planIndex'] = index;
  avatar.dataset['planIndex'] = index;
  avatar.dataset['level'] = plan.level;
  avatar.dataset['status'] = plan.status;
  avatar.textContent = plan.avatar;
  query(made, '.name').textContent = plan.name;
  made.append(copyOf(plan.level));
  if (plan.status === 'draft') made.append(copyOf('draft'));
  return made;
}

function setComparator(row: HTMLElement, text: string): void {
  const amount = query(row, '.amount');
  amount.querySelector('.comparator')?.remove();
  if (text) amount.prepend(element('span', { class: 'comparator' }, text), ' ');
}

function markedSentence({ id, sentence, mark: [start, end] }: QuotaRecord): (Node | string)[] {
  const mark = element(
    'mark',
    { class: 'QuotaMark', 'data-quota': id },
    sentence.slice(start, end),
  );
  return [sentence.slice(0, start), mark, sentence.slice(end)];
}

/** The number for one year or 10,000 residents, under the plan's own; or why there is none. */
function derivedOf(
  record: QuotaRecord,
  { messages, plans, view }: RowMaker,
): HTMLElement | undefined {
  const plan = plans.get(record.plan);
  if (view === 'written' || !plan) return undefined;
  const result =
    view === 'per-year'
      ? perYear(record, plan.period)
      : perTenThousand(record, plan.residents ?? undefined);
  if (typeof result === 'string')
    return element('span', { class: 'not-derived' }, messages.notDerived[result]);
  const { mark, ...units } = messages.views[view];
  const unit = record.frequency === 'per-year' ? units.yearly : units.unit;
  const about = messages.about.replace('{value}', valueInDigits(result.value, messages));
  const amount = [comparatorOf(record, messages), about].filter(Boolean).join(messages.gap ?? '');
  const text = `${amount} ${unit.replace('{unit}', unitInWords(record.unit, undefined, messages.units))}`;
  return element(
    'span',
    { class: 'derived', 'data-derived': '' },
    text,
    ' ',
    element('span', { class: 'mark' }, mark),
  );
}

function comparatorOf({ comparator, unit }: QuotaRecord, messages: QuotaTableWords): string {
  return messages.comparator[comparator][unit === '%' ? 'share' : 'count'];
}

/** A copy of one of the page's templates, by its name. */
function copyOf(name: string): HTMLElement {
  return copyTemplate(document, `#template-${name}`);
}
