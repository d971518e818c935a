import { createHash } from 'node:crypto';

/** The digest of a file's bytes or of a text, hex. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');
