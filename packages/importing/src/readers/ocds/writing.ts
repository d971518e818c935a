import type { JsonObject } from '../json/json.ts';
import type { ProblemList } from '../tree/problem-list.ts';
import type { RowSink } from '../tree/tree-table.ts';
import type { Lots } from './lots.ts';
import type { ContractingProcess } from './process.ts';
import type { SupplierBook } from './suppliers.ts';

/** One process on its way into the tables. */
export interface Writing {
  readonly process: ContractingProcess;
  readonly tenderNo: string;
  readonly lots: Lots;
  readonly suppliers: SupplierBook;
  /** The tender, awards and contracts that went in: what is published about others stays out. */
  readonly recorded: Set<JsonObject>;
  readonly sink: RowSink;
  readonly problems: ProblemList;
}
