import type { ChainPlace } from './record-event.ts';

/** Reads `SEQUENCE:HASH`, as the server's log has it; null for anything else. */
export function parseAnchor(text: string): ChainPlace | null {
  const [, sequence, hash] = /^([1-9]\d{0,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  return sequence && hash ? { sequence: Number(sequence), hash } : null;
}
