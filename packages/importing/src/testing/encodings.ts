/** The two bytes of each character that GBK has, found by decoding every pair. */
const pairs = new Map<string, readonly [number, number]>();

/** A text in GB18030, of characters that two bytes hold. */
export function gb18030(text: string): Buffer {
  if (pairs.size === 0) fillPairs();
  return Buffer.from(
    [...text].flatMap((character) => {
      if (character < '\x80') return [character.charCodeAt(0)];
      const bytes = pairs.get(character);
      if (!bytes) throw new Error(`${character} is no character of GBK`);
      return [...bytes];
    }),
  );
}

function fillPairs(): void {
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\uFFFD')
        pairs.set(character, [lead, trail]);
    }
  }
}

export const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');

export const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

export const BOM = '\u{FEFF}';
