import {
  formatState,
  parseState,
  parsePlanIds,
  type Choices,
  type CompareState,
} from '#src/features/compare/model/state.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { keepInAddress } from '#src/browser/address.ts';
import { showAnswered } from '#src/browser/answered.ts';
import { createAnnouncer } from '#src/browser/announcer.ts';
import { createLatest } from '#src/browser/latest.ts';
import { describeShown, type Controls } from './controls.ts';
import { createColumnLoader } from './load-columns.ts';
import type { ComparePage } from './page.ts';
import { nameOf, namesOf, type CompareTable, type TableRow } from './read-table.ts';
import { showState } from './show-state.ts';
import { importPanelWords, wordsOfPage } from './words.ts';

/** Comparison whose choices stand in the address and show in the table. */
export class Comparison implements ComparePage {
  readonly table: CompareTable;
  readonly words = wordsOfPage();
  readonly say = createAnnouncer();
  state: CompareState;
  /** Listener that is told of rows that come with a fetched column. */
  onNewRow: (row: TableRow) => void = () => undefined;
  controls: Controls | undefined;
  readonly #loader: ReturnType<typeof createColumnLoader>;
  readonly #ask = createLatest();

  constructor(table: CompareTable) {
    this.table = table;
    this.state = { plans: table.defaults, base: undefined, view: 'all', query: '' };
    this.#loader = createColumnLoader(table.base, table.section);
  }

  readonly go = (change: Partial<CompareState>, message = ''): void => {
    this.#ask();
    this.#show({ ...this.state, ...change }, message);
    // Typing replaces the last entry of the history, with all that it remembers.
    const replace = 'query' in change;
    keepInAddress(formatState(this.state, this.table.defaults, location.search), {
      replace,
      hash: location.hash,
      ...(!replace && { state: null }),
    });
  };

  readonly add = async (plan: string): Promise<void> => {
    const { failed } = this.words.announce;
    if ((await this.#load([...this.state.plans, plan])).length > 0)
      return this.say(failed(nameOf(this.table, plan)));
    const { plans } = this.state;
    if (plans.includes(plan) || plans.length >= MAX_COLUMNS) return;
    const message = this.words.announce.added(nameOf(this.table, plan), plans.length + 1);
    this.go({ plans: [...plans, plan] }, message);
  };

  readonly listPlans = async () => {
    const plans = await this.#loader.plans();
    for (const plan of plans)
      this.table.plans.set(plan.id, { ...this.table.plans.get(plan.id), ...plan });
    return plans;
  };

  readonly withTools: ComparePage['withTools'] = async (use) => {
    try {
      const [{ tools }, panelWords] = await Promise.all([
        import('./on-demand.ts'),
        importPanelWords(),
      ]);
      tools.setPanelWords(panelWords);
      use(tools);
    } catch (error) {
      console.error(error);
      this.say(this.words.announce.notLoaded);
    }
  };

  /** Shows what the address asks for. Waits only for what is not on the page. */
  async readAddress(): Promise<void> {
    const isLatest = this.#ask();
    const { announce, gap, list } = this.words;
    const ids = parsePlanIds(location.search);
    if (ids.some((id) => !this.table.plans.has(id)))
      await this.listPlans().catch((error: unknown) => console.error(error));
    const { state, ignored } = parseState(location.search, this.#choices());
    const lost = this.#isComplete(state.plans) ? [] : await this.#load(state.plans);
    if (!isLatest()) return;
    const fetched = state.plans.filter((plan) => !lost.includes(plan));
    const plans = fetched.length > 0 ? fetched : this.table.defaults;
    const changed = plans.join() !== this.state.plans.join();
    const messages = [
      ...(ignored.length > 0 ? [announce.ignored(list(ignored))] : []),
      ...lost.map((plan) => announce.failed(nameOf(this.table, plan))),
      ...(changed ? [announce.columns(list(namesOf(this.table, plans)))] : []),
    ];
    this.#show({ ...state, plans }, messages.join(gap));
    this.revealTarget();
  }

  /** Shows everything again for a link to a row or cell that the view or the words leave out. */
  revealTarget(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const row = target?.closest<HTMLElement>('tr[data-topic]');
    if (!target || !row?.hidden) return;
    this.go({ view: 'all', query: '' });
    target.scrollIntoView();
  }

  #show(next: CompareState, message: string): void {
    const before = this.state;
    const base = next.base !== undefined && next.plans.includes(next.base) ? next.base : undefined;
    this.state = { ...next, base };
    const shown = showState(this, before);
    this.controls?.update(shown);
    showAnswered();
    const changedRows = before.view !== next.view || before.query !== next.query;
    const said = changedRows ? [message, describeShown(this, shown)] : [message];
    this.say(said.filter(Boolean).join(this.words.gap));
  }

  #choices(): Choices {
    const { plans, rows, defaults } = this.table;
    const topics = new Set(rows.map(({ topic }) => topic));
    return { plans: new Set(plans.keys()), topics, defaults };
  }

  #isComplete(plans: readonly string[]): boolean {
    return plans.every((plan) => this.table.columns.has(plan));
  }

  /** Fetches the columns that are not there yet. @returns the plans that could not be fetched */
  async #load(plans: readonly string[]): Promise<string[]> {
    const missing = plans.filter((plan) => !this.table.columns.has(plan));
    const answers = await Promise.allSettled(missing.map(this.#loader.column));
    await this.withTools(({ addColumn }) => {
      for (const answer of answers)
        if (answer.status === 'rejected') console.error(answer.reason);
        else for (const row of addColumn(this.table, answer.value, plans)) this.onNewRow(row);
    });
    return missing.filter((plan) => !this.table.columns.has(plan));
  }
}
