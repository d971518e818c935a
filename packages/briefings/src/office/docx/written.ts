import type { NativeChart } from '@minxin/charts';
import type { Paragraph, Table } from 'docx';

/** A block as Word has it, with the charts that stand in it, in their order. */
export interface Written {
  readonly children: readonly (Paragraph | Table)[];
  readonly natives: readonly NativeChart[];
}

export const written = (...children: readonly (Paragraph | Table)[]): Written => ({
  children,
  natives: [],
});
