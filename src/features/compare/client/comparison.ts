import type { CopyFormat } from '#src/features/compare/model/copy-formats.ts';
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
import { fetchPage } from '#src/browser/fetch-json.ts';
import { createLatest } from '#src/browser/latest.ts';
import { describeShown } from './controls.ts';
import type { ComparePage, Shown } from './page.ts';
import { nameOf, namesOf, readListed, type CompareTable } from './read-table.ts';
import { addRowTools } from './row-tools.ts';
import { showState } from './show-state.ts';
import { useTools } from './use-tools.ts';
import { wordsOfPage } from './words.ts';

/** Comparison whose choices stand in the address and show in the table. */
export class Comparison implements ComparePage {
  readonly table: CompareTable;
  readonly words = wordsOfPage();
  readonly say = createAnnouncer();
  state: CompareState;
  format: CopyFormat = 'markdown';
  /** Listener that is told of what is shown. */
  onShown: (shown: Shown) => void = () => undefined;
  readonly #ask = createLatest();

  constructor(table: CompareTable) {
    this.table = table;
    this.state = { plans: table.defaults, base: undefined, view: 'all', query: '' };
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
    this.table.listed = readListed(await this.#fetch('plans'));
    return [...this.table.listed.values()];
  };

  /** Shows what the address asks for. Waits only for what is not on the page. */
  async readAddress(): Promise<void> {
    const isLatest = this.#ask();
    const { announce, gap, list } = this.words;
    const ids = parsePlanIds(location.search);
    if (this.#missing(ids).length > 0)
      await this.listPlans().catch((error: unknown) => console.error(error));
    const { state, ignored } = parseState(location.search, this.#choices());
    const lost = this.#missing(state.plans).length > 0 ? await this.#load(state.plans) : [];
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
    this.onShown(shown);
    showAnswered();
    const changedRows = before.view !== next.view || before.query !== next.query;
    const said = changedRows ? [message, describeShown(this, shown)] : [message];
    this.say(said.filter(Boolean).join(this.words.gap));
  }

  #choices(): Choices {
    const { columns, listed, rows, defaults } = this.table;
    const topics = new Set(rows.map(({ topic }) => topic));
    return { plans: new Set([...columns.keys(), ...listed.keys()]), topics, defaults };
  }

  /** The plans whose columns are not there. */
  #missing(plans: readonly string[]): string[] {
    return plans.filter((plan) => !this.table.columns.has(plan));
  }

  /** Fetches the columns that are not there yet. @returns the plans that could not be fetched */
  async #load(plans: readonly string[]): Promise<string[]> {
    const { section } = this.table;
    const answers = await Promise.allSettled(
      this.#missing(plans).map((plan) => this.#fetch(`${section}/${plan}`)),
    );
    await useTools(this, ({ addColumn }) => {
      for (const answer of answers)
        if (answer.status === 'rejected') console.error(answer.reason);
        else for (const row of addColumn(this.table, answer.value, plans)) addRowTools(this, row);
    });
    return this.#missing(plans);
  }

  /** A piece that the build wrote for comparisons in the language of the page. */
  #fetch(name: string): Promise<Document> {
    return fetchPage(this.table.pages, `data/compare/${name}/`);
  }
}
