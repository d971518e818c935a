/** Length of the UTF-8 sequence that a byte begins; 0 where it begins none. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

/** How many bytes there are before a character that the end cuts in two. */
export function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (isContinuation(byte)) continue;
    return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Counts the bytes beyond ASCII that belong to UTF-8 sequences, and those that don't. */
export function measureUtf8(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at] ?? 0);
    let held = 1;
    while (held < length && isContinuation(bytes[at + held])) held += 1;
    if (length === 0 || held < length) {
      invalid += 1;
      at += 1;
    } else {
      if (length > 1) valid += length;
      at += length;
    }
  }
  return { valid, invalid };
}
