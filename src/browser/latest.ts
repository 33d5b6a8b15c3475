/**
 * A counter of questions, so that a late answer to an old one is dropped:
 * `const isLatest = ask()` before waiting, `if (!isLatest()) return` after.
 * @returns what opens a question, and with it outdates all earlier ones
 */
export function createLatest(): () => () => boolean {
  let asked = 0;
  return () => {
    const question = ++asked;
    return () => question === asked;
  };
}
