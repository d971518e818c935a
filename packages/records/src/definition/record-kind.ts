import type { RecordSubject, RecordTable, Transaction } from '@minxin/database';
import type { Sensitive } from '@minxin/privacy';
import type { SQL } from 'drizzle-orm';

/** The columns that every record carries; nobody enters them. */
export type StampColumn = 'districtCode' | 'batchId' | 'sourceRow' | 'origin';

/** The Drizzle names of a table's own columns; the blind index of a sealed one is no field of its own. */
export type ColumnName<T extends RecordTable> = Exclude<
  keyof T['$inferSelect'] & string,
  StampColumn | `${string}Index`
>;

/** What a field means to those who read and enter it. */
export interface Field {
  readonly label: string;
  readonly labelEn: string;
  /** More than the label says: what it counts, its unit, what null means. */
  readonly description?: string;
  /** False where the database works it out and nobody enters it. */
  readonly entered?: boolean;
  /**
   * Whether a file may bring it although nobody enters it by hand: the database takes it as it came with
   * a record that has no history of its own (an order that came closed), and works it out where it is
   * left out.
   */
  readonly imported?: boolean;
  /** For a number that is a share: of how many. 100 for percent, 1000 for permille. */
  readonly per?: 100 | 1000;
  /** For a code of fixed length: how many characters it may have. */
  readonly lengths?: readonly number[];
  /** For a pointer that the database fills in: the entered field it takes it from, by its Drizzle name. */
  readonly filledBy?: string;
  /**
   * What it tells of a person: its column holds sealed text, and `<name>Index` its blind index (`Keyring`).
   * Free text that tells of nobody is listed in `open-texts.ts`.
   */
  readonly sensitive?: Sensitive;
  /** For a column with a fixed list of values: their names, by value. */
  readonly values?: Readonly<Record<string, string>>;
}

export const field = (
  label: string,
  labelEn: string,
  more: Omit<Field, 'label' | 'labelEn'> = {},
): Field => ({
  label,
  labelEn,
  ...more,
});

/** A row as it is entered, by Drizzle names, and the rows that are entered with it, by part. */
export interface Entry {
  readonly row: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/**
 * A kind of record: its table and what its fields mean. From this come its GraphQL type, connection,
 * filters and mutations, the sentences of its refusals, and what the doctor checks.
 *
 * Its key is the table's primary key less the district. A foreign key named `<table>_<name>` makes a
 * field `<name>` (camelCase) of the type that it refers to, and a list on the other side.
 */
export interface RecordKind<T extends RecordTable = RecordTable> {
  readonly subject: RecordSubject | 'places';
  /** The GraphQL type: `FundPayment`. */
  readonly type: string;
  /** The field of `records` that lists them: `fundPayments`. */
  readonly plural: string;
  readonly label: string;
  readonly labelEn: string;
  readonly description: string;
  readonly table: T;
  /** A field for every column of the table but the stamp. */
  readonly fields: Readonly<Record<ColumnName<T>, Field>>;
  /** The columns whose days it counts on: the data day follows the latest. */
  readonly at: readonly ColumnName<T>[];
  /** Whether an entry is money paid out. */
  readonly isPayment?: boolean;
  /** `append`: what was entered stays, and is answered by another entry. `amend`: may be corrected and removed. `part`: entered, or worked out, with its whole only, and stays. `derived`: a view's, see `defineDerived`. */
  readonly keeping: 'append' | 'amend' | 'part' | 'derived';
  /** Kinds that are entered together with it, by the name of their list in its input. */
  readonly parts?: Readonly<Record<string, RecordKind>>;
  /** Columns that hold only once the parts are in (a rating, after the closing): written after them. */
  readonly afterParts?: readonly ColumnName<T>[];
  /** Works out what is not entered (shares of a plan) before the rows are written. A correction has no parts. */
  readonly complete?: (tx: Transaction, districtCode: string, entry: Entry) => Promise<Entry>;
  /**
   * Columns that a trigger would work out row by row, as expressions over a line `s` of a file and what is
   * joined to it: a large file is spared the trigger.
   */
  readonly inBulk?: {
    readonly joins: SQL;
    readonly columns: Readonly<Partial<Record<ColumnName<T>, SQL>>>;
  };
  /** Works out anew what follows from the row in its whole, once it is written or gone. */
  readonly settle?: (
    tx: Transaction,
    districtCode: string,
    row: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  /** What makes a record late: the column of its due time, and those of which any ends the matter. */
  readonly overdue?: {
    readonly due: ColumnName<T>;
    readonly until: readonly ColumnName<T>[];
  };
  /** What a view can't declare itself: set by `defineDerived`. */
  readonly derived?: {
    readonly key: readonly string[];
    readonly refers: Readonly<Record<string, Referred>>;
  };
}

/** Whether a kind is entered by itself: neither worked out by a view nor only there with its whole. */
export const isEntered = ({ keeping }: RecordKind): boolean =>
  keeping !== 'derived' && keeping !== 'part';

/** A record that a view's rows point at: its table, and its columns by the view's own, by Drizzle names. */
export interface Referred {
  readonly table: RecordTable;
  readonly columns: Readonly<Record<string, string>>;
}

/** A view as a kind of record: what its rows are called by and point at is said here, since a view has no keys. */
export type DerivedKind<V> = Pick<
  RecordKind,
  'subject' | 'type' | 'plural' | 'label' | 'labelEn' | 'description'
> & {
  readonly view: V;
  readonly key: readonly (keyof V & string)[];
  readonly refers?: Readonly<Record<string, Referred>>;
  /** A field for every column of the view but the stamp. */
  readonly fields: Readonly<Record<Exclude<keyof V & string, StampColumn | ViewMember>, Field>>;
};

/** What a Drizzle view has beside its columns. */
type ViewMember = '_' | '$inferSelect' | 'getSQL' | 'shouldOmitSQLParens' | 'enableRLS';
