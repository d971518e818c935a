import type { SQL } from 'drizzle-orm';

/** A sentence in both languages. Places such as {allowed} take the facts that the database gives. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/**
 * A rule that the database holds, by the name of its constraint (a CHECK, or what a trigger passes
 * to `minxin_refuse`): what is wrong, and what to do about it, as a clerk reads it.
 */
export interface Rule {
  /** The table whose rows it is about. */
  readonly table: string;
  /** The field at fault, by its Drizzle name; left out where the row as a whole is at fault. */
  readonly field?: string;
  /** The same where an entry of another table breaks it (a step of its life), by that table. */
  readonly fieldIn?: Readonly<Record<string, string>>;
  readonly wrong: Sentence;
  readonly fix: Sentence;
  /**
   * For a rule that a trigger holds: a query over one district's rows that break it all the same,
   * each with a `key` and what is wrong as `what`. The doctor runs it. Rules without one are CHECKs,
   * whose condition the table itself declares, or rules of the moment (an order of events).
   */
  readonly broken?: (districtCode: string) => SQL;
}

export type Rules = Readonly<Record<string, Rule>>;
