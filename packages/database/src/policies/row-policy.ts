import type { RecordSubject } from '../subjects.ts';

/** Who sees and writes the rows of a table, beside who reaches the whole district: they see all but the system's. */
export type RowPolicy =
  /** Whoever is signed in: what codes and places are called, working days, what was printed. Some columns, or all. */
  | { readonly kind: 'open'; readonly columns?: readonly string[] }
  /**
   * Whoever reaches the subject: its lists and rules, which tell of no town or department. Written by who
   * reaches the whole district, unless told.
   */
  | { readonly kind: 'subject'; readonly subject: RecordSubject; readonly isWritten?: boolean }
  /**
   * Whoever reaches the subject and the row's town and department. Who reaches some towns only does not
   * see rows of a table without a town; departments alike.
   */
  | {
      readonly kind: 'own';
      readonly subject: RecordSubject;
      readonly town?: string;
      readonly department?: string;
    }
  /** Whoever sees the row of another table that it belongs to, by columns of the same name, or told: own to other's. */
  | {
      readonly kind: 'part';
      readonly of: string;
      readonly by: Readonly<Record<string, string>>;
    }
  /** Only who reaches the whole district. */
  | { readonly kind: 'district' }
  /** Nobody: the server's own. */
  | { readonly kind: 'system' };

export type RowPolicies = Readonly<Record<string, RowPolicy>>;

export const open: RowPolicy = { kind: 'open' };
export const district: RowPolicy = { kind: 'district' };
export const system: RowPolicy = { kind: 'system' };

export const subject = (
  name: RecordSubject,
  more: { readonly isWritten?: boolean } = {},
): RowPolicy => ({ kind: 'subject', subject: name, ...more });

export const own = (
  name: RecordSubject,
  columns: { readonly town?: string; readonly department?: string } = {},
): RowPolicy => ({ kind: 'own', subject: name, ...columns });

export const part = (of: string, by: Readonly<Record<string, string>> | string): RowPolicy => ({
  ...{ kind: 'part', of },
  by: typeof by === 'string' ? { [by]: by } : by,
});
