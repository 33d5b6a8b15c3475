/** Tools that a reader needs only after asking: one file, fetched at the first sign of interest. */
export { copyRows } from './copy-rows.ts';
export { openDiff } from './diff-dialog.ts';
export { fillHelp } from './help.ts';
export { fillPlanPanel } from './plan-panel.ts';
