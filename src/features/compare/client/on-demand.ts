/** What a reader needs only after asking, all that shows a choice too: one file, fetched at the first sign of interest. */
export { copyRows } from './copy-rows.ts';
export { openAskedDiff, openDiff } from './diff-dialog.ts';
export { fillHelp } from './help.ts';
export { fillPlanPanel } from './plan-panel.ts';
export { showMap } from './show-map.ts';
export { showState } from './show-state.ts';
export { prepareWording } from './prepare-wording.ts';
