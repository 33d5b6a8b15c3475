/**
 * What a loop of assertions or `test.each` goes through; ESLint asks for it where the list is not
 * written out.
 * @throws where there is nothing: a loop that never runs asserts nothing, and passes
 */
export function atLeastOne<Value>(values: Iterable<Value>): Value[] {
  const all = [...values];
  if (all.length === 0) throw new Error('nothing to assert on: the list is empty');
  return all;
}
