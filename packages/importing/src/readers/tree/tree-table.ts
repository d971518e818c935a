/** A kind of record's table as a tree gives it: the kind's list and the contract's names of fields. */
export interface TreeTable<Field extends string = string> {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** A row by its fields; one that is left out is empty. */
export interface TreeRow<Field extends string = string> {
  readonly path: string;
  readonly values: { readonly [F in Field]?: string };
}

/** Where rows go, in the order in which they come. */
export interface RowSink {
  add<Field extends string>(table: TreeTable<Field>, row: TreeRow<Field>): void;
}
