import type { CopyFormat } from '#src/features/compare/model/copy-formats.ts';
import {
  findBaseline,
  formatState,
  NO_BASE,
  parseState,
  parsePlanIds,
  type CompareState,
} from '#src/features/compare/model/state.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { findTarget, keepInAddress } from '#src/browser/address.ts';
import { showAnswered } from '#src/browser/answered.ts';
import { createAnnouncer } from '#src/browser/announcer.ts';
import { fetchPiece } from '#src/browser/fetch-json.ts';
import { query } from '#src/browser/element.ts';
import { createLatest } from '#src/browser/latest.ts';
import { addColumn } from './add-column.ts';
import { nameIn, type CompareTable, type TableCell, type TableRow } from './read-table.ts';
import { wordsOfPage } from './words.ts';

/** A state as a page shows it. */
export interface DrawnState extends CompareState {
  /** The plan that the others are compared with, chosen by the reader or by the page. */
  baseline: string | undefined;
  /** Whether each cell says how much of it other plans have too. */
  showsLikeness: boolean;
}

/** Shows the state of a page. @param before the state that it shows now @returns what to announce */
type Draw = (before: DrawnState) => string;

/** What draws comes when it is needed. */
interface Drawing {
  /** None where it was not loaded yet. */
  ready: () => Draw | undefined;
  /** None where it could not be loaded. */
  load: () => Promise<Draw | undefined>;
}

/** Comparison whose choices stand in the address, with what its controls can ask of it. */
export class Comparison {
  readonly table: CompareTable;
  readonly words = wordsOfPage();
  readonly say = createAnnouncer();
  /** State that is wanted; shown once its tools are there. */
  state: CompareState;
  /** The format that copies are made in. */
  format: CopyFormat = 'table';
  readonly #ask = createLatest();
  readonly #drawing: Drawing;
  #drawn: DrawnState;
  /** Whether the page chooses a baseline where the reader has chosen none. */
  #choosesBase = false;

  /**
   * @param drawing makes the page show the state
   */
  constructor(table: CompareTable, drawing: Drawing) {
    this.table = table;
    this.#drawing = drawing;
    this.state = { plans: table.defaults, base: undefined, view: 'all', query: '' };
    this.#drawn = { ...this.state, baseline: undefined, showsLikeness: false };
  }

  /** The plan that the others are compared with: the reader's choice, or the first shown in plan order. */
  get baseline(): string | undefined {
    return findBaseline(this.state, this.#choosesBase ? this.inPlanOrder() : []);
  }

  /** Whether the reader chose the baseline. */
  get isBaseChosen(): boolean {
    return ![undefined, NO_BASE].includes(this.state.base);
  }

  /** Whether likeness has a place that nothing moves for, or was asked for. */
  get showsLikeness(): boolean {
    return this.#choosesBase || this.isBaseChosen;
  }

  /** Turns on or off that the page chooses a baseline by itself. */
  async chooseBase(chooses: boolean): Promise<void> {
    this.#choosesBase = chooses;
    await this.#show(this.state, '');
  }

  /** The cells of a row, in the order of the plans shown. */
  cellsOf({ topic }: TableRow): TableCell[] {
    const { columns } = this.table;
    return this.state.plans.flatMap((plan) => columns.get(plan)?.cells.get(topic) ?? []);
  }

  /** Name of a plan in the language of the page; its id where it is unknown. */
  nameOf(plan: string): string {
    const { columns, listed } = this.table;
    const entry = columns.get(plan)?.head ?? listed.get(plan);
    return entry ? nameIn(entry) : plan;
  }

  /** Names of plans in a row. */
  listNames(plans: readonly string[]): string {
    return this.words.list(plans.map((plan) => this.nameOf(plan)));
  }

  /** Shows another state and keeps it in the address. @param message what to announce */
  async go(change: Partial<CompareState>, message = ''): Promise<void> {
    this.#ask();
    await this.#show({ ...this.state, ...change }, message);
    // Typing replaces the last entry of the history, with all that it remembers.
    const replace = 'query' in change;
    keepInAddress(formatState(this.state, this.table.defaults, location.search), {
      replace,
      hash: location.hash,
      ...(!replace && { state: null }),
    });
  }

  /** Fetches a plan's column where needed and shows it as the last one. */
  async add(plan: string): Promise<void> {
    const { failed, added } = this.words.announce;
    const lost = await this.#load([...this.state.plans, plan]);
    const name = this.nameOf(plan);
    if (lost.length > 0) return this.say(failed(name));
    const { plans } = this.state;
    if (plans.includes(plan) || plans.length >= MAX_COLUMNS) return;
    await this.go({ plans: [...plans, plan] }, added(name, plans.length + 1));
  }

  /** Fills the table's list of all plans. */
  async listPlans(): Promise<void> {
    const list = await this.#fetch('plans');
    for (const item of list.querySelectorAll('li'))
      this.table.listed.set(item.dataset['plan'] ?? '', item);
  }

  /** Shows what the address asks for. Waits only for what is not on the page. */
  async readAddress(): Promise<void> {
    const isLatest = this.#ask();
    const { announce, gap, list } = this.words;
    if (this.#missing(parsePlanIds(location.search)).length > 0)
      await this.listPlans().catch((error: unknown) => console.error(error));
    const { columns, listed, rows, defaults } = this.table;
    const known = new Set([...columns.keys(), ...listed.keys()]);
    const topics = new Set(rows.map(({ topic }) => topic));
    const { state, ignored } = parseState(location.search, { plans: known, topics, defaults });
    const lost = await this.#load(state.plans);
    if (!isLatest()) return;
    const fetched = state.plans.filter((plan) => !lost.includes(plan));
    const plans = fetched.length > 0 ? fetched : defaults;
    const changed = plans.join() !== this.state.plans.join();
    const messages = [
      ...(ignored.length > 0 ? [announce.ignored(list(ignored))] : []),
      ...lost.map((plan) => announce.failed(this.nameOf(plan))),
      ...(changed ? [announce.columns(this.listNames(plans))] : []),
    ];
    await this.#show({ ...state, plans }, messages.join(gap));
    void this.revealTarget();
  }

  /** Shows everything again for a link to a row or cell that the view or the words leave out. */
  async revealTarget(): Promise<void> {
    const target = findTarget();
    const row = target?.closest<HTMLElement>('tr[data-topic]');
    if (!target || !row?.hidden) return;
    if ('folded' in row.dataset) {
      const line = query(document, '.SilentRows') as HTMLDetailsElement;
      line.open = true;
      line.scrollIntoView();
      return;
    }
    await this.go({ view: 'all', query: '' });
    target.scrollIntoView();
  }

  /** Shows a state at once where the tools are there. The page as it came needs none. */
  async #show(next: CompareState, message: string): Promise<void> {
    const isShown = [...next.plans, NO_BASE].includes(next.base ?? '');
    this.state = { ...next, base: isShown ? next.base : undefined };
    const said = [message];
    if (this.#keyOf(this.#wanted) !== this.#keyOf(this.#drawn)) {
      const draw = this.#drawing.ready() ?? (await this.#drawing.load());
      const before = this.#drawn;
      if (draw) {
        this.#drawn = this.#wanted;
        said.push(draw(before));
      }
    }
    showAnswered();
    this.say(said.filter(Boolean).join(this.words.gap));
  }

  get #wanted(): DrawnState {
    const { state, baseline, showsLikeness } = this;
    return { ...state, baseline, showsLikeness };
  }

  /** Two states with one key look alike. */
  #keyOf({ baseline, showsLikeness, ...state }: DrawnState): string {
    const address = formatState(state, this.table.defaults, '');
    return [address, baseline, showsLikeness].join(' ');
  }

  /** The plans that the page may choose as its baseline: those that have the part, in plan order. */
  inPlanOrder(): string[] {
    const { columns, listed, defaults } = this.table;
    const all = listed.size > 0 ? [...listed.keys()] : defaults;
    return all.filter((plan) => {
      const cells = columns.get(plan)?.cells.values() ?? [];
      return [...cells].some(({ kind }) => kind !== 'absent');
    });
  }

  /** The plans whose columns are not there. */
  #missing(plans: readonly string[]): string[] {
    return plans.filter((plan) => !this.table.columns.has(plan));
  }

  /** Fetches the columns that are not there yet. @returns the plans that could not be fetched */
  async #load(plans: readonly string[]): Promise<string[]> {
    const missing = this.#missing(plans);
    if (missing.length === 0) return [];
    const { section } = this.table;
    const fetched = missing.map((plan) => this.#fetch(`${section}/${plan}`));
    for (const answer of await Promise.allSettled(fetched))
      if (answer.status === 'fulfilled') addColumn(this.table, answer.value, plans);
      else console.error(answer.reason);
    return this.#missing(plans);
  }

  /** A piece that the build wrote for comparisons in the language of the page. */
  #fetch(name: string): Promise<Document> {
    return fetchPiece(this.table.pages, `pieces/compare/${name}/`, '[data-plan]');
  }
}
