/** Calls back after each change of a text field, but not while a word is being composed. */
export function whenTyped(input: HTMLInputElement, act: () => void): void {
  let composing = false;
  input.addEventListener('compositionstart', () => (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    act();
  });
  input.addEventListener('input', () => {
    if (!composing) act();
  });
}
