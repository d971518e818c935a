/** Something that must hold, how much was looked at, and what is wrong, a sentence each. */
export interface Check {
  readonly subject: string;
  readonly name: string;
  /** How many rows, cells or figures were looked at. */
  readonly checked: number;
  readonly findings: readonly string[];
  /** Why nothing could be looked at, and what to do. */
  readonly skipped?: string;
}
