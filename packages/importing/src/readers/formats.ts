import { openDelimited } from './delimited/open-delimited.ts';
import type { Format } from './format.ts';
import { ocdsFormat } from './ocds/ocds-format.ts';
import { open311Format } from './open311/open311-format.ts';
import { isZip } from './signatures.ts';
import { openWorkbook } from './xlsx/open-workbook.ts';

/** In the order in which they are tried; a delimited text may begin with anything, so it is last. */
export const FORMATS: readonly Format[] = [
  { format: 'xlsx', sniff: isZip, open: openWorkbook },
  ocdsFormat,
  open311Format,
  { format: 'csv', sniff: () => true, open: openDelimited },
];
