import type { Source, SourceFormat } from '../source/source.ts';
import { openDelimited } from './delimited/open-delimited.ts';
import type { OpenOptions } from './open-options.ts';
import { isZip } from './signatures.ts';
import { openWorkbook } from './xlsx/open-workbook.ts';

/** A format that files come in: known by how they begin, never by the ending of their name. */
export interface Format {
  readonly format: SourceFormat;
  /** @param head the first bytes of the file, at most 64 KiB */
  sniff(head: Uint8Array): boolean;
  open(path: string, options: OpenOptions): Promise<Source>;
}

/** In the order in which they are tried; a delimited text may begin with anything, so it is last. */
export const FORMATS: readonly Format[] = [
  { format: 'xlsx', sniff: isZip, open: openWorkbook },
  { format: 'csv', sniff: () => true, open: openDelimited },
];
