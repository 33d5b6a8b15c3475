import { compareControlsEn } from '#src/i18n/en/compare-controls.ts';

window.compareWords = compareControlsEn;
