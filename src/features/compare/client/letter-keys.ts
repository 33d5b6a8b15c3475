/** Key of the local storage that keeps, on this device only, that j and k are off. */
const KEY = 'letter-keys';

/** Whether j and k move from topic to topic: they do until the reader turns them off. */
export function readLetterKeys(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers the choice for other comparisons and later visits. */
export function keepLetterKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // A browser that keeps nothing heeds the choice on this page all the same.
  }
}
