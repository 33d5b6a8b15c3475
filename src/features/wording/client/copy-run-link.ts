/** Time in milliseconds that a message stays. */
const MESSAGE_MS = 4000;

/**
 * A link to a run copies its whole address when it is followed, and says so beside it.
 * @param list it holds the messages: `data-copied`, `data-failed`
 */
export function copyRunLinks(list: HTMLElement): void {
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.anchor') : null;
    if (link) void copyAddress(link, list.dataset);
  });
}

async function copyAddress(link: HTMLAnchorElement, messages: DOMStringMap): Promise<void> {
  const { writeClipboard } = await import('#src/browser/clipboard.ts');
  const isCopied = await writeClipboard({ text: link.href });
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  link.after(status);
  status.textContent = messages[isCopied ? 'copied' : 'failed'] ?? '';
  setTimeout(() => {
    status.remove();
  }, MESSAGE_MS);
}
