/** Time in milliseconds that a message stays. */
const MESSAGE_MS = 4000;

/**
 * A link to a place of this page copies its full address when it is pressed. The place becomes that of
 * the address bar as well, and is marked, but nothing scrolls: it is under the pointer already.
 * @param status a live region that holds its messages: `data-copied`, `data-failed`
 */
export function copyLinks(reading: HTMLElement, status: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (message = '') => {
    status.textContent = message;
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = ''), MESSAGE_MS);
  };
  reading.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link?.matches('.anchor[href^="#"]') || isForAnotherWindow(event)) return;
    event.preventDefault();
    const { scrollX, scrollY } = window;
    location.replace(link.hash);
    scrollTo(scrollX, scrollY);
    link.focus({ preventScroll: true });
    status.textContent = '';
    void copy(link.href).then((copied) => say(status.dataset[copied ? 'copied' : 'failed']));
  });
}

function isForAnotherWindow({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

/** @returns whether it is on the clipboard */
async function copy(text: string): Promise<boolean> {
  const { writeClipboard } = await import('#src/browser/clipboard.ts');
  return writeClipboard({ text });
}
