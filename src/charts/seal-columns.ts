/** Characters that a seal has room for: nine, three by three. */
const MOST = 9;

/** The characters of a name in the columns of a seal, which are read from right to left and downwards. */
export function sealColumns(name: string): string[][] {
  const characters = [...name].slice(0, MOST);
  const rows = Math.ceil(Math.sqrt(characters.length));
  const columns: string[][] = [];
  for (let at = 0; at < characters.length; at += rows)
    columns.push(characters.slice(at, at + rows));
  return columns;
}
