/** What figures say, written by rule. */
export interface Finding {
  /** The finding in one line. */
  readonly title: string;
  /** One or two sentences more, for screen readers and print. */
  readonly summary: string;
}

/** The words that a finding needs of a metric. */
export interface MetricWords {
  readonly id: string;
  /** In the language that is written. */
  readonly label: string;
  /** The API's Unit: CASE, CNY, RATIO. */
  readonly unit: string;
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL';
}
