/** A column of the API's Table, as it is. */
export interface ChartColumn {
  /** `period`, a dimension, one with `.label`, a metric, or one with `.numerator` or `.denominator`. */
  readonly id: string;
  readonly kind: 'PERIOD' | 'KEY' | 'LABEL' | 'METRIC' | 'NUMERATOR' | 'DENOMINATOR';
  /** In the language that was asked for. */
  readonly label: string;
  /** Of a metric's values: the API's Unit. */
  readonly unit: string | null;
  readonly values: readonly (number | string | null)[];
  /** The rows, from 0, whose value is withheld. */
  readonly suppressed: readonly number[];
}

/** The rows that a form draws, as columns in step. */
export interface ChartTable {
  readonly rowCount: number;
  readonly columns: readonly ChartColumn[];
}
