/** How PostgreSQL says that a row was refused. */
const KINDS = {
  '23502': 'not_null',
  '23503': 'foreign_key',
  '23505': 'unique',
  '23514': 'check',
  '22001': 'too_long',
  '22003': 'out_of_range',
} as const;

export interface Violation {
  /** `out_of_scope`: the row lies outside what whoever writes is responsible for. */
  readonly kind: (typeof KINDS)[keyof typeof KINDS] | 'out_of_scope';
  /** The constraint's name; empty for what has none (not null, ranges). */
  readonly rule: string;
  readonly table: string;
  readonly column: string;
  /** What fills the places of the rule's sentences. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** PostgreSQL's own detail: for logs, and for what has no sentence of ours. */
  readonly detail: string;
}

/** The refusal behind a failure; undefined for every other failure. Drizzle wraps the driver's error. */
export function violationOf(failure: unknown): Violation | undefined {
  const reason = failure instanceof Error && failure.cause ? failure.cause : failure;
  const error = reason as Partial<Record<'code' | 'detail' | 'message', string>> &
    Partial<Record<'constraint_name' | 'table_name' | 'column_name', string>>;
  const kind = breaksPolicy(error) ? 'out_of_scope' : KINDS[error?.code as keyof typeof KINDS];
  if (!kind) return undefined;
  const detail = error.detail ?? '';
  return {
    kind,
    rule: error.constraint_name ?? '',
    table: error.table_name ?? '',
    column: error.column_name ?? '',
    facts: factsOf(detail),
    detail,
  };
}

/** A table that a role may not touch at all has the same code: that is a fault of ours. */
const breaksPolicy = (error: { code?: string; message?: string } | undefined): boolean =>
  error?.code === '42501' && error.message?.includes('row-level security policy') === true;

/** The facts that `minxin_refuse` sends; a CHECK's own detail shows the whole row, and is no fact. */
function factsOf(detail: string): Violation['facts'] {
  if (!detail.startsWith('{')) return {};
  try {
    return JSON.parse(detail);
  } catch {
    return {};
  }
}
