import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 32 random bytes as text: what nobody guesses needs no slow hash. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret: SHA-256, hex. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether a text is the fixed token of the environment, compared in constant time. */
export const isFixedToken = (fixed: string | undefined, token: string): boolean =>
  fixed !== undefined && timingSafeEqual(Buffer.from(hashOf(fixed)), Buffer.from(hashOf(token)));
