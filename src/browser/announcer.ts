import { query } from './element.ts';

/** @returns what says a message to readers of screens; an empty one says nothing */
export function createAnnouncer(): (message: string) => void {
  const output = query(document, '[data-announce]');
  return (message) => {
    if (message === '') return;
    // The same words are announced again only when the text changes.
    output.textContent = output.textContent === message ? `${message}\u00A0` : message;
  };
}
