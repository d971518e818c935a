import { RULES } from '@minxin/database';

/** A row of a test's table: what is tried, by which mutation, and the code and field that refuse it. */
export type Attempt = readonly [what: string, mutation: string, code: string, field: string | null];

/** The codes of the rules of some tables that none of the attempts breaks, sorted. */
export function untried(tables: readonly string[], attempts: readonly Attempt[]): string[] {
  const tried = new Set(attempts.map(([, , code]) => code));
  return Object.entries(RULES)
    .filter(([, { table }]) => tables.includes(table))
    .map(([name]) => name.toUpperCase())
    .filter((code) => !tried.has(code))
    .sort();
}
