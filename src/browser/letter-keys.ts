/** Key of the local storage that keeps, on this device only, that j and k are off. */
const KEY = 'letter-keys';

let on = readKept();

/** Whether j and k move from topic to topic: they do until the reader turns them off (WCAG 2.1.4). */
export function areLettersOn(): boolean {
  return on;
}

/** Turns them off or on, here and on other comparisons and later visits. */
export function turnLetters(wanted: boolean): void {
  on = wanted;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // A browser that keeps nothing heeds the choice on this page all the same.
  }
}

function readKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}
