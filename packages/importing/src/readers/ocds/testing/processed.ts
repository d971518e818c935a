import type { JsonObject } from '../../json/json.ts';
import { ProblemList } from '../../tree/problem-list.ts';
import { addProcess } from '../add-process.ts';
import { processOf } from '../process.ts';
import { supplierBook } from '../suppliers.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** What releases of one process become: rows by table, and problems as code and place. */
export function processed(...releases: readonly JsonObject[]) {
  const rows: Record<string, Values[]> = {};
  const sink = {
    add({ name }: { readonly name: string }, { values }: { readonly values: Values }) {
      rows[name] = [...(rows[name] ?? []), values];
    },
  };
  const problems = new ProblemList();
  const found = releases.map((release, at) => {
    return { ocid: 'ocds-1', release, path: `[${at}]`, compiled: false };
  });
  addProcess(processOf('ocds-1', found), supplierBook(sink, problems), sink, problems);
  return { rows, problems: problems.all().map(({ code, place }) => [code, place]) };
}
