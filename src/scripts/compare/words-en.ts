import { compareControlsEn } from '../../i18n/en-compare-controls.ts';

window.compareWords = compareControlsEn;
