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

/** Keeps in the address what is chosen. @param search the query, with or without its `?` */
export function keepInAddress(search: string, change: AddressChange): void {
  const { replace, hash = '', state = history.state as unknown } = change;
  const address = changeAddress(location.href, search, hash);
  if (!address) return;
  if (replace) history.replaceState(state, '', address);
  else history.pushState(state, '', address);
}
