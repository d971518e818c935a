import type { Language } from '@minxin/commentary';
import type { Frozen } from '../freeze/frozen.ts';
import type { Edit } from '../issues/read-edits.ts';

/** What every part of a document is composed from. */
export interface Composing {
  readonly frozen: Frozen;
  readonly language: Language;
  readonly edits: readonly Edit[];
  /** Every frozen value as text, by its reference. */
  readonly texts: ReadonlyMap<string, string>;
}
