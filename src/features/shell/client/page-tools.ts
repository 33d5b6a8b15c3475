/**
 * Tools on every page: the switches for colours and language in its head, the way to report an error
 * at its foot.
 */
import { startReport } from './report-error.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Key of the choice, kept on this device only; public/before-paint.js reads it before the first paint. */
const KEY = 'theme';

// A reading page has one more switch, among the tools beside its text.
startThemes([...document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')]);

const { worker } = document.documentElement.dataset;
if (worker) keepPages(worker);

// The other language shows the same: what was chosen, searched and pointed at stands in the address.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  const path = link.pathname;
  const follow = () => (link.href = path + location.search + location.hash);
  for (const event of ['pointerdown', 'focus']) link.addEventListener(event, follow);
}

// A bar that is longer than a phone begins where the page that is read is named.
const tab = document.querySelector<HTMLElement>('.NumberSwitch [aria-current]');
const bar = tab?.closest('ul');
if (tab && bar) bar.scrollLeft = tab.offsetLeft - bar.offsetLeft - bar.clientWidth / 4;

const report = document.querySelector<HTMLAnchorElement>('a[data-feedback]');
if (report) startReport(report);

/**
 * Pages that were opened can be read without a network, once nothing else is to be done; not where the
 * reader wants few bytes. A browser that keeps nothing shows every page all the same.
 */
function keepPages(script: string): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!('serviceWorker' in navigator) || connection?.saveData) return;
  // In some frames the browser has no worker even to ask for.
  const ask = async () => navigator.serviceWorker.register(script);
  const register = () => void ask().catch(() => undefined);
  addEventListener('load', () => {
    if ('requestIdleCallback' in window) requestIdleCallback(register);
    // Safari has none.
    else setTimeout(register, 1000);
  });
}

/** @param controls in head and foot, which say the same */
function startThemes(controls: readonly HTMLButtonElement[]): void {
  let theme = readTheme();
  const show = () => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    for (const control of controls)
      control.textContent = `${control.dataset['label'] ?? ''}${control.dataset[theme] ?? ''}`;
  };
  show();
  for (const control of controls) {
    control.dataset['ready'] = '';
    control.addEventListener('click', () => {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
      show();
      keepTheme(theme);
    });
  }
}

function readTheme(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return THEMES.find((name) => name === theme) ?? 'system';
}

function keepTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing shows the choice on this page all the same.
  }
}
