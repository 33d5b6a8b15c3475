/** How many targets there are, are past their time, have a result, and were looked for. */
export interface LedgerCounts {
  targets: number;
  over: number;
  found: number;
  looked: number;
}
