/** CBOR (RFC 8949) as far as Pagefind writes it: whole numbers, texts and lists of definite length. */
export type Item = number | string | Item[];

/** Major types of the RFC. */
const [COUNT, NEGATIVE, TEXT, LIST] = [0, 1, 3, 4];

/** Reads the one item that the bytes are. @throws when there is another kind of item in it */
export function decode(bytes: Buffer): Item {
  let at = 0;
  const readItem = (): Item => {
    const first = bytes.readUInt8(at);
    const [type, small] = [first >> 5, first & 31];
    const width = small < 24 ? 0 : 2 ** (small - 24);
    at += 1 + width;
    if (width <= 4) {
      const size = width === 0 ? small : bytes.readUIntBE(at - width, width);
      if (type === COUNT) return size;
      if (type === NEGATIVE) return -1 - size;
      if (type === TEXT) return bytes.toString('utf8', at, (at += size));
      if (type === LIST) return Array.from({ length: size }, readItem);
    }
    throw new Error(`Pagefind writes its index in another way: item ${first} before byte ${at}`);
  };
  return readItem();
}

/** The shortest bytes that say the item. */
export function encode(item: Item): Buffer {
  if (typeof item === 'number') return item < 0 ? head(NEGATIVE, -1 - item) : head(COUNT, item);
  if (typeof item !== 'string')
    return Buffer.concat([head(LIST, item.length), ...item.map(encode)]);
  const text = Buffer.from(item);
  return Buffer.concat([head(TEXT, text.length), text]);
}

function head(type: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(type << 5) | size]);
  const width = [1, 2, 4].find((bytes) => size < 2 ** (8 * bytes)) ?? 4;
  const bytes = Buffer.from([(type << 5) | (24 + Math.log2(width)), 0, 0, 0, 0]);
  bytes.writeUIntBE(size, 1, width);
  return bytes.subarray(0, 1 + width);
}
