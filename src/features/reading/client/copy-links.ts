/** Time in milliseconds that a message stays. */
const MESSAGE_MS = 4000;

/** Copies the address of a place and says so. */
export type CopyAddress = (address: string) => void;

/** @param status a live region that holds its messages: `data-copied`, `data-failed` */
export function addressCopier(status: HTMLElement): CopyAddress {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (message = '') => {
    status.textContent = message;
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = ''), MESSAGE_MS);
  };
  return (address) => {
    status.textContent = '';
    void copy(address).then((copied) => say(status.dataset[copied ? 'copied' : 'failed']));
  };
}

/**
 * A link to a place of this page copies its full address when it is pressed. The place becomes that of
 * the address bar as well, and is marked, but nothing scrolls: it is under the pointer already.
 */
export function copyLinks(reading: HTMLElement, copyAddress: CopyAddress): void {
  reading.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link?.matches('.anchor') || isForAnotherWindow(event)) return;
    event.preventDefault();
    goTo(link.hash);
    link.focus({ preventScroll: true });
    copyAddress(link.href);
  });
}

/** Makes a place that of the address, without scrolling there. */
export function goTo(hash: string): void {
  const { scrollX, scrollY } = window;
  location.replace(hash);
  scrollTo(scrollX, scrollY);
}

function isForAnotherWindow({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

/** @returns whether it is on the clipboard */
async function copy(text: string): Promise<boolean> {
  const { writeClipboard } = await import('#src/browser/clipboard.ts');
  return writeClipboard({ text });
}
