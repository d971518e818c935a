export { type Key, newKey } from './keys/key.ts';
export { KeyFile } from './keys/key-file.ts';
export { type Keyring, keyringOf, NO_KEYS } from './keys/keyring.ts';
export { openKeyring } from './keys/open-keyring.ts';
export { keyMissing, PrivacyError, type PrivacyErrorCode } from './privacy-error.ts';
export { blindIndex, blindIndexes, open, type SealPlace, seal } from './sealing/seal.ts';
export {
  clearBytes,
  openStream,
  SEALED_HEADER_BYTES,
  sealedWith,
  sealStream,
} from './sealing/seal-file.ts';
export type { SensitiveForm } from './sensitive/form.ts';
export { SENSITIVE, type Sensitive } from './sensitive/sensitive.ts';
