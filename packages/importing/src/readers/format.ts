import type { Source, SourceFormat } from '../source/source.ts';
import type { OpenOptions } from './open-options.ts';

/** A format that files come in: known by how they begin, never by the ending of their name. */
export interface Format {
  readonly format: SourceFormat;
  /** @param head the first bytes of the file, at most 64 KiB */
  sniff(head: Uint8Array): boolean;
  open(path: string, options: OpenOptions): Promise<Source>;
}
