/** From this share of zero bytes on a text may be UTF-16: its digits and line ends have one each. */
const ZEROS = 0.02;

/** The byte order of a text in UTF-16, by its mark, else by where its zero bytes stand. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros: [even: number, odd: number] = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = zeros;
  if (even + odd < head.length * ZEROS || Math.min(even, odd) > Math.max(even, odd) * ZEROS) {
    return null;
  }
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(head);
  // A zero byte that strayed into a text of single bytes leaves no line end where UTF-16 has one.
  return /[\n\r\t,;|]/.test(text) ? encoding : null;
}
