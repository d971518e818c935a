import type { Column } from '@minxin/records';

/** Whether a file must bring a column: whoever enters the record must, or the record is found by it. */
export const mustCome = ({ required, isKey, entered, field }: Column): boolean =>
  required || (isKey && (entered || field.imported === true));
