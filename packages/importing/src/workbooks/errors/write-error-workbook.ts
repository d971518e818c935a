import type { FileImport } from '../../import-file.ts';
import type { FileRequest } from '../../plan-file.ts';
import { returnedFile } from './returned-file.ts';
import { writeReturned } from './write-returned.ts';

/** Writes a file back with its errors marked. */
export const writeErrorWorkbook = (
  request: FileRequest,
  outcome: FileImport,
  to: string,
): Promise<void> => writeReturned(returnedFile(request, outcome), to);
