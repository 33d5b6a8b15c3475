import { compareControlsZh } from '../../i18n/zh-compare-controls.ts';

window.compareWords = compareControlsZh;
