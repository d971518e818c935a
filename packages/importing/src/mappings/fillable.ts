import {
  type Catalogue,
  type Column,
  columnsOf,
  isEntered,
  type RecordKind,
  type Reference,
} from '@minxin/records';

/** A column that a file may fill. */
export interface Fillable {
  readonly column: Column;
  /** The kind that its codes belong to, and the column of it: a code may then come as a name. */
  readonly pointsAt: PointsAt | null;
  readonly isCode: boolean;
  /** How many characters its codes have, where that is fixed. */
  readonly lengths?: readonly number[];
}

export interface PointsAt {
  readonly reference: Reference;
  readonly kind: RecordKind;
  readonly column: string;
}

/** Columns with numbers of documents in them, which are free text: 汉政发〔2019〕3号. */
const DOCUMENT = /^(documentNo|approvalDocument)$/;
const CODE = /(No|Code)$|^code$/;

/** The columns of a kind that a file may fill, in the table's order: what is entered, and what may come. */
export function fillablesOf(kind: RecordKind, catalogue: Catalogue): readonly Fillable[] {
  return columnsOf(kind)
    .filter(({ entered, field, type }) => (entered || field.imported) && type !== 'facts')
    .map((column) => {
      const pointsAt = targetOf(catalogue, kind, column.name);
      const lengths = column.field.lengths ?? (pointsAt && lengthsOf(pointsAt));
      const isNamed = CODE.test(column.name) && !DOCUMENT.test(column.name);
      return {
        column,
        pointsAt,
        isCode: column.type === 'text' && (column.isKey || pointsAt !== null || isNamed),
        ...(lengths && { lengths }),
      };
    });
}

/** Whether a kind can come as a table: by itself, or, a part of a whole, with its key in the file. */
export const isImportable = (kind: RecordKind): boolean =>
  isEntered(kind) ||
  (kind.keeping === 'part' &&
    columnsOf(kind).every(({ isKey, entered, field }) => !isKey || entered || field.imported));

/** What a column points at, by a reference of its own or through one that it shares with others. */
function targetOf(catalogue: Catalogue, kind: RecordKind, name: string): PointsAt | null {
  const pointing = catalogue
    .from(kind)
    .map((reference) => ({ reference, pair: reference.columns.find(({ own }) => own === name) }));
  for (const { reference, pair } of pointing) {
    if (pair && reference.columns.length === 1) {
      return { reference, kind: reference.to, column: pair.other };
    }
  }
  for (const { reference, pair } of pointing) {
    if (pair && reference.to !== kind) return targetOf(catalogue, reference.to, pair.other);
  }
  return null;
}

const lengthsOf = ({ kind, column }: PointsAt): readonly number[] | undefined =>
  columnsOf(kind).find(({ name }) => name === column)?.field.lengths;
