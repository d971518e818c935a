import type { BatchDescription, Connection, Refresh, Witness } from '@minxin/database';
import type { Catalogue } from '@minxin/records';
import type { ImportMode } from './import-report.ts';
import type { ProgressReport } from './progress.ts';
import type { SourceProblem } from './source/source.ts';

export interface ImportContext {
  readonly connection: Connection;
  readonly catalogue: Catalogue;
  readonly districtCode: string;
  readonly now: Date;
  readonly refresh: Refresh;
}

export interface ImportOptions {
  readonly file: Pick<BatchDescription, 'fileName' | 'fileSha256' | 'fileBytes' | 'actor'>;
  readonly mode: ImportMode;
  /** Whether nothing is written, and it is only told what would be. */
  readonly isTrial?: boolean;
  /** Whether the tables come in the order in which they must be written. */
  readonly isOrdered?: boolean;
  /** What of the file could not be made into rows; asked once all have been read. */
  readonly problemsOf?: () => readonly SourceProblem[];
  readonly onProgress?: (report: ProgressReport) => void;
  /** Stops it wherever it is: what it wrote is taken back by the database, at once. */
  readonly signal?: AbortSignal;
  readonly witness?: Witness | undefined;
}
