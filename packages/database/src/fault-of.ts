import { DrizzleQueryError } from 'drizzle-orm/errors';

/** An error as a log keeps it. */
export interface Fault {
  readonly type: string;
  readonly message: string;
  /** Of a statement: the server's code, and which table, column and constraint it names. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Where it was thrown, a line a call. */
  readonly stack: string;
  readonly cause?: Fault;
}

/** What PostgreSQL tells of an error beside its message, but for what quotes rows. */
const FACTS = new Set([
  ...['code', 'severity', 'schema_name', 'table_name', 'column_name', 'constraint_name'],
  ...['routine', 'position'],
]);

/**
 * What is kept of an error, and of what caused it: no parameters of a statement and no rows, which may be a
 * file of megabytes or what is known of a person.
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: '' };
  const told = Object.entries(error).filter(
    ([name, value]) => FACTS.has(name) && typeof value === 'string',
  );
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: error instanceof DrizzleQueryError ? `Failed query: ${error.query}` : error.message,
    ...(told.length > 0 && { facts: Object.fromEntries(told) }),
    stack: frames.join('\n'),
    ...(error.cause !== undefined && { cause: faultOf(error.cause) }),
  };
}

/** The messages of an error and of what caused it, in one line. */
export const faultText = (error: unknown): string => textOf(faultOf(error));

const textOf = ({ message, cause }: Fault): string =>
  cause && !message.includes(cause.message) ? `${message}: ${textOf(cause)}` : message;
