/**
 * Text that travels inside the index without being searchable.
 * Pagefind indexes every metadata field as words of its record: a measure's title would make hits
 * where its clauses say nothing. Symbols are not words to it, so the title is written in braille
 * patterns, whose 256 cells are exactly the values of a byte.
 */
const FIRST_CELL = 0x2800;

/** Hidden text at the end of a string. */
export const HIDDEN = /[\u2800-\u28FF]+$/u;

/** Writes each UTF-16 unit as two cells, the high byte first. */
export function hide(text: string): string {
  let cells = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    cells += String.fromCharCode(FIRST_CELL + (unit >> 8), FIRST_CELL + (unit & 0xff));
  }
  return cells;
}

/** The text that `hide` was given. */
export function reveal(cells: string): string {
  let text = '';
  for (let index = 0; index + 1 < cells.length; index += 2) {
    const high = cells.charCodeAt(index) - FIRST_CELL;
    text += String.fromCharCode((high << 8) + cells.charCodeAt(index + 1) - FIRST_CELL);
  }
  return text;
}
