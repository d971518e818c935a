import { text } from './forecast-messages.ts';
import type { Counts, Report } from './job-documents.ts';
import { text as ways } from './way-messages.ts';

/** How many rows would be written. */
export const writable = ({ added, changed }: Counts): number => added + changed;

/** What a trial found, in one sentence. */
export function finding(counts: Counts): string {
  const { unchanged, refused } = counts;
  const rows = writable(counts);
  if (rows > 0) return refused > 0 ? text.readyAndRefused(rows, refused) : text.ready(rows);
  if (refused > 0) return text.onlyRefused(refused);
  return unchanged > 0 ? text.unchanged(unchanged) : text.nothing;
}

/** What an import came to, in one sentence. */
export function outcomeSentence({ status, counts }: Pick<Report, 'status' | 'counts'>): string {
  const { added, changed, unchanged, refused } = counts;
  if (status === 'REFUSED') return ways.refused;
  if (status === 'UNCHANGED') return ways.unchanged(unchanged, refused);
  return ways.imported(added, changed, refused);
}

/** The numbers of a trial, each with its word; a number of rows to send back is a fault. */
export function parts(counts: Counts) {
  return (['added', 'changed', 'unchanged', 'refused'] as const).map((name) => ({
    name,
    label: text.counts[name],
    rows: counts[name],
    isFault: name === 'refused' && counts[name] > 0,
  }));
}

type Tables = readonly Pick<Report['tables'][number], 'madeUp' | 'leftOut'>[];

/** What a person should know beside the numbers: made-up detail, rows that are no data. */
export function notices(tables: Tables): readonly { kind: 'made-up' | 'left-out'; text: string }[] {
  const madeUp = sum(tables.map((table) => table.madeUp));
  const leftOut = (['sum', 'header', 'note', 'blank', 'skipped'] as const)
    .map((name) => ({ name, rows: sum(tables.map((table) => table.leftOut[name])) }))
    .filter(({ rows }) => rows > 0)
    .map(({ name, rows }) => text.leftOutKinds[name](rows));
  return [
    ...(madeUp > 0 ? [{ kind: 'made-up' as const, text: text.madeUp(madeUp) }] : []),
    ...(leftOut.length > 0 ? [{ kind: 'left-out' as const, text: text.leftOut(leftOut) }] : []),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
