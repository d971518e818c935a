import { formatCount } from '@minxin/commentary';

/** "1 row", "1,200 rows": a number of rows in English. */
export const inRows = (rows: number): string =>
  `${formatCount(rows)} ${rows === 1 ? 'row' : 'rows'}`;
