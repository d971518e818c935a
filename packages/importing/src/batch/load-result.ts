import type { Refresh, Witness } from '@minxin/database';

export interface LoadOptions {
  readonly districtCode: string;
  readonly refresh: Refresh;
  readonly witness?: Witness | undefined;
}

/** What came of loading one file. */
export type LoadResult = {
  readonly kind: string;
  readonly fileName: string;
  readonly fileSha256: string;
  /** Rows of the file that the database now holds. */
  readonly rowCount: number;
} & (
  | {
      /** The very bytes were loaded before: nothing was written. */
      readonly status: 'unchanged';
    }
  | {
      readonly status: 'loaded';
      readonly batchId: number;
      readonly dataVersion: number;
      /** Rows of an earlier file that this one no longer has. */
      readonly removedCount: number;
    }
);
