/** Node decodes GB18030 but does not encode it: this turns the decoder's two-byte table round. */
const table = new Map<string, Buffer>();
const decoder = new TextDecoder('gb18030');
for (let high = 0x81; high <= 0xfe; high += 1)
  for (let low = 0x40; low <= 0xfe; low += 1) {
    const bytes = Buffer.from([high, low]);
    const character = decoder.decode(bytes);
    if (low !== 0x7f && [...character].length === 1 && character !== '\ufffd')
      table.set(character, bytes);
  }

/** The text in GB18030; throws at a character outside its one- and two-byte part. */
export function encodeGb18030(text: string): Buffer {
  const pieces = [...text].map((character) => {
    if (character.charCodeAt(0) < 0x80) return Buffer.from(character);
    const bytes = table.get(character);
    if (!bytes) throw new Error(`${character} needs four bytes in GB18030`);
    return bytes;
  });
  return Buffer.concat(pieces);
}
