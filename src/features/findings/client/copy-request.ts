/** The buttons of the ledger, each of which copies the request for one target. */
import { writeClipboard } from '#src/browser/clipboard.ts';
import { query } from '#src/browser/element.ts';

/** Time in milliseconds that a button says that it is done. */
const DONE_MS = 4000;

/** Lets each button of a plan copy the plan's request with one target in it. */
export function startRequests(section: HTMLElement): void {
  const fold = query(section, 'details.request') as HTMLDetailsElement;
  for (const button of section.querySelectorAll<HTMLButtonElement>('button[data-ask]'))
    button.addEventListener('click', () => void copyRequest(button, fold));
}

async function copyRequest(button: HTMLButtonElement, fold: HTMLDetailsElement): Promise<void> {
  const text = requestFor(query(fold, 'pre'), button.dataset['ask'] ?? '');
  const isDone = await writeClipboard({ text });
  // Who cannot copy by script finds the text open.
  if (!isDone) fold.open = true;
  say(button, isDone);
}

/** The text of a request without the targets that are not asked for. */
function requestFor(request: HTMLElement, target: string): string {
  const copy = request.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll<HTMLElement>('[data-target]'))
    if (each.dataset['target'] !== target) each.remove();
  return copy.textContent;
}

function say(button: HTMLButtonElement, isDone: boolean): void {
  const status = query(document, '[data-ledger-status]');
  const { copied = '', failed = '' } = status.dataset;
  const message = isDone ? copied : failed;
  button.after(status);
  status.textContent = message;
  setTimeout(() => {
    if (status.textContent === message) status.textContent = '';
  }, DONE_MS);
}
