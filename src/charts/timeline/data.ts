import type { Mark } from '#src/charts/mark.ts';
import type { Plan } from '#src/schemas/plan.ts';

/** A day that a document has on it. */
interface TimelineDate {
  /** « 2022-05-26 » */
  on: string;
  kind: string;
}

/** One plan: the years that it covers, and when it was signed, issued and published. */
export interface TimelinePlan extends Mark {
  id: string;
  name: string;
  /** What sets it apart: a draft, another level; empty for most. */
  note: string;
  status: Plan['status'];
  period: { start: number; end: number };
  /** The years in words, and whether they were worked out of other words. */
  years: string;
  isDerived: boolean;
  /** In order; none where the document has no date. */
  dates: readonly TimelineDate[];
  /** The dates in words, or that there are none. */
  dated: string;
  /** How much of the period was over at the first date, in words; empty where none was. */
  late: string;
}

/** A document of a higher level. */
export interface TimelineDocument extends Mark {
  name: string;
  /** Undefined where its date is not known. */
  on: string | undefined;
  /** Whether the day is that of a report on it, not its own. */
  isReport: boolean;
  /** The date in words, or that there is none; and that with its number. */
  day: string;
  dated: string;
}

export interface Timeline {
  plans: readonly TimelinePlan[];
  documents: readonly TimelineDocument[];
}

export interface TimelineOptions {
  id: string;
  width: number;
  words: {
    title: string;
    description: string;
    plans: string;
    documents: string;
    year: (year: number) => string;
  };
}
