import type { FileImport, FileRequest } from '@minxin/importing';
import type { RecordKind } from '@minxin/records';

/** Who writes the files that go back to a clerk. */
export interface Workbooks {
  /** The file with its errors marked, into a new file. */
  writeErrors(request: FileRequest, outcome: FileImport, to: string): Promise<void>;
  /** The form of a kind, into a new file. */
  writeTemplate(kind: RecordKind, to: string): Promise<void>;
}
