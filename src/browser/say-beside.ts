import { query } from './element.ts';

/** Time in milliseconds that a message stays. */
const MESSAGE_MS = 6000;

/** Says beside a button what came of it, to readers of screens too, and takes it back after a while. */
export function sayBeside(place: HTMLElement, message: string): void {
  const status = query(place, '[role="status"]');
  status.textContent = message;
  setTimeout(() => {
    if (status.textContent === message) status.textContent = '';
  }, MESSAGE_MS);
}
