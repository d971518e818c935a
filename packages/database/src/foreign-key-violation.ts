const FOREIGN_KEY_VIOLATION = '23503';

/**
 * What PostgreSQL says of a row that is still referred to ("Key (…) is still referenced from …"),
 * where that is why something failed; undefined for every other failure. Drizzle wraps the driver's error.
 */
export function foreignKeyViolation(failure: unknown): string | undefined {
  const reason = failure instanceof Error && failure.cause ? failure.cause : failure;
  const { code, detail } = reason as { code?: string; detail?: string };
  return code === FOREIGN_KEY_VIOLATION ? (detail ?? '') : undefined;
}
