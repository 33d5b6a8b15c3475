/**
 * Tells a report of an error which sentence it is about: the one that the address of the page names.
 * The page for wrong addresses names the wrong one.
 */
export function startReport(link: HTMLAnchorElement): void {
  // Its last part is the body, which names the page.
  const bare = link.href;
  const page = link.dataset['feedback'] === 'here' ? location.origin + location.pathname : '';
  const tell = () => {
    link.href = bare + encodeURIComponent(page + location.hash + quoted(sentence()));
  };
  for (const event of ['pointerdown', 'focus']) link.addEventListener(event, tell);
}

/** Words of the clause that the address names, or of the first in the cell that compares it. */
function sentence(): string {
  const words = '.ClauseText:target, :target .ClauseText, :target .TopicClause-text';
  return document.querySelector(words)?.textContent ?? '';
}

/** Mail programs and pages for issues cut addresses that are too long. */
const LONGEST = 200;

function quoted(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}……` : text;
  return cut && `\r\n\r\n“${cut}”\r\n`;
}
