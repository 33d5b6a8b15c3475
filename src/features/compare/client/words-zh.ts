import { compareControlsZh } from '#src/i18n/zh/compare-controls.ts';

window.compareWords = compareControlsZh;
