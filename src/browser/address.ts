/** Options for how a choice enters the address. */
export interface AddressChange {
  /** Typing replaces the last entry of the history; a choice makes a new one. */
  replace: boolean;
  /** Place on the page that stays named, with its `#`; none by itself: other rows are shown. */
  hash?: string;
  /** State that the entry remembers; as the last one by itself. */
  state?: unknown;
}

/** Address with another query and place; undefined when it says the same already. */
export function changeAddress(href: string, search: string, hash: string): URL | undefined {
  const address = new URL(href);
  const before = [address.search, address.hash].join('#');
  address.search = search;
  address.hash = hash;
  return [address.search, address.hash].join('#') === before ? undefined : address;
}

/** What the end of the address points at; null where that is nothing, or no name at all: « #100% » */
export function findTarget(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Keeps in the address what is chosen. @param search the query, with or without its `?` */
export function keepInAddress(search: string, change: AddressChange): void {
  const { replace, hash = '', state = history.state as unknown } = change;
  const address = changeAddress(location.href, search, hash);
  if (!address) return;
  if (replace) replaceEntry(state, address);
  else unlessRefused(() => history.pushState(state, '', address));
}

/** Changes what the present entry of the history remembers, and its address. */
export function replaceEntry(state: unknown, address: URL | string = location.href): void {
  unlessRefused(() => history.replaceState(state, '', address));
}

/** Browsers refuse the hundredth change in half a minute: what was chosen is shown all the same. */
function unlessRefused(change: () => void): void {
  try {
    change();
  } catch (error) {
    console.warn(error);
  }
}
