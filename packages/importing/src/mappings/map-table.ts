import { missing } from '@minxin/records';
import type { Names } from '../names/load-names.ts';
import type { SourceRow, SourceTable } from '../source/source.ts';
import { Unreadable } from '../values/unreadable.ts';
import { type CompiledFill, compileFill } from './compile-fill.ts';
import { leftOutOf } from './left-out.ts';
import type { CellProblem, LeftOut, MappedRow, MappedTable } from './mapped-table.ts';
import type { TablePlan } from './table-plan.ts';

/**
 * The rows of a table as values of a kind's fields. Every problem of a row is found, not only its first.
 * @param names what codes are called; without it columns of codes take codes alone
 */
export function mapTable(table: SourceTable, plan: TablePlan, names?: Names): MappedTable {
  const fills = plan.fills.map((fill) => compileFill(fill, plan, names));
  const leftOut: Record<LeftOut, number> = { blank: 0, sum: 0, header: 0, note: 0, skipped: 0 };
  return {
    ...{ kind: plan.kind, name: table.name, headerRow: plan.headerRow, headers: plan.headers },
    fields: fills.map(({ fill }) => fill.fillable.column.name),
    columns: fills.map(({ column }) => column),
    rows: mapRows(table, plan, fills, leftOut),
    leftOut,
  };
}

async function* mapRows(
  { rows }: SourceTable,
  plan: TablePlan,
  fills: readonly CompiledFill[],
  leftOut: Record<LeftOut, number>,
): AsyncIterable<readonly MappedRow[]> {
  const whyLeftOut = leftOutOf(plan);
  const mapRow = rowMapper(plan, fills);
  let before = plan.rowsBefore;
  for await (const chunk of rows) {
    const mapped: MappedRow[] = [];
    for (const row of chunk) {
      if (before > 0) {
        before -= 1;
        continue;
      }
      const why = whyLeftOut(row.cells);
      if (why) leftOut[why] += 1;
      else mapped.push(mapRow(row));
    }
    if (mapped.length > 0) yield mapped;
  }
}

const NONE: readonly CellProblem[] = [];

function rowMapper(plan: TablePlan, fills: readonly CompiledFill[]): (row: SourceRow) => MappedRow {
  const town = fills.findIndex(({ fill }) => fill.fillable.pointsAt?.reference.name === 'town');
  const order = fills.map((_, i) => i).sort((a, b) => Number(b === town) - Number(a === town));
  return ({ row, path, cells }) => {
    const values: (string | null)[] = new Array(fills.length).fill(null);
    let problems: CellProblem[] | undefined;
    let within: string | undefined;
    for (const i of order) {
      const compiled = fills[i];
      if (!compiled) continue;
      const value = compiled.read(cells, within);
      if (typeof value === 'string') {
        values[i] = value;
        if (i === town) within = value;
      } else if (value !== null || compiled.isRequired) {
        problems ??= [];
        problems.push(problemOf(plan, compiled, value));
      }
    }
    const mapped = { row, cells, values, problems: problems ?? NONE };
    return path === undefined ? mapped : { ...mapped, path };
  };
}

function problemOf(
  { kind }: TablePlan,
  { fill, column }: CompiledFill,
  value: Unreadable | null,
): CellProblem {
  const own = fill.fillable.column;
  if (!(value instanceof Unreadable)) return { ...missing(kind, own), column };
  return {
    ...{ code: value.code, field: own.publicName, column },
    ...{ message: value.wrong.zh, messageEn: value.wrong.en },
    ...{ fix: value.fix.zh, fixEn: value.fix.en },
  };
}
