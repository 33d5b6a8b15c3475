import type { Quota } from '#src/schemas/corpus.ts';

/** A quota with the place of its number in its sentence: half-open, in UTF-16 units. */
export type QuotaRecord = Quota & { mark: [start: number, end: number] };
