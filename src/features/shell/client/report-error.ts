/** Tells a report of an error which sentence it is about: the one that the address of the page names. */
export function startReport(link: HTMLAnchorElement): void {
  // Its last part is the body, which names the page.
  const bare = link.href;
  const tell = () => {
    const { hash } = location;
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    link.href = bare + encodeURIComponent(hash + quoted(sentenceAt(target)));
  };
  for (const event of ['pointerdown', 'focus']) link.addEventListener(event, tell);
}

/** A clause of a plan, or the first of a cell that compares it. */
function sentenceAt(target: Element | null): string {
  const words = '.ClauseText, .TopicClause-text';
  const found = target?.matches(words) ? target : target?.querySelector(words);
  return found?.textContent ?? '';
}

/** Mail programs and pages for issues cut addresses that are too long. */
const LONGEST = 200;

function quoted(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}……` : text;
  return cut ? `\r\n\r\n“${cut}”\r\n` : '';
}
