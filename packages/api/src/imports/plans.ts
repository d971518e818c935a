import type { PlannedTable } from '@minxin/importing';
import { SENSITIVE } from '@minxin/privacy';
import { columnsOf } from '@minxin/records';
import type { PlannedColumn, Resolvers } from '../generated/resolvers.generated.ts';

const SAMPLE_ROWS = 8;

/** The columns of a table in step with the cells of its sample, with the field that each fills. */
function columnsIn({ match }: PlannedTable): readonly PlannedColumn[] {
  if (!match) return [];
  const { kind, headers, fills } = match.plan;
  return headers.map((header, at) => {
    const fill = fills.find(({ from }) => 'columns' in from && from.columns.includes(at));
    const own = match.workedOut.find(({ column }) => column === at);
    const column = fill?.fillable.column ?? columnsOf(kind).find(({ name }) => name === own?.field);
    return {
      header,
      field: column?.publicName ?? null,
      fieldLabel: column?.field.label ?? null,
      workedOut: own !== undefined,
    };
  });
}

/** How the cells of columns that tell of persons are shown, by place. */
function masksOf(match: PlannedTable['match']): ReadonlyMap<number, (cell: string) => string> {
  const masks = new Map<number, (cell: string) => string>();
  for (const { from, fillable } of match?.plan.fills ?? []) {
    const { sensitive } = fillable.column.field;
    if (!sensitive || !('columns' in from)) continue;
    const { read, mask } = SENSITIVE[sensitive];
    for (const at of from.columns) {
      masks.set(at, (cell) => (cell.trim() === '' ? cell : mask(read(cell) ?? cell)));
    }
  }
  return masks;
}

/** How a file is understood. */
export const planResolvers: Resolvers = {
  ImportPlan: {
    encoding: ({ encoding }) => encoding ?? null,
    tables: ({ tables }) => [...tables],
    passedOver: ({ passedOver }) => [...passedOver],
    problems: ({ problems }) => [...problems],
  },
  PlannedTable: {
    kind: ({ match }) => match?.plan.kind ?? null,
    headerRow: ({ match }) => match?.plan.headerRow || null,
    columns: (table) => [...columnsIn(table)],
    candidates: ({ candidates }) =>
      candidates.map(({ match, score }) => ({
        type: match.plan.kind.type,
        label: match.plan.kind.label,
        score: Math.min(score, 1),
      })),
    sample: ({ head, match }) => {
      const first = match?.plan.rowsBefore ?? 0;
      const masks = masksOf(match);
      return head
        .slice(first, first + SAMPLE_ROWS)
        .map(({ cells }) => cells.map((cell, at) => masks.get(at)?.(cell) ?? cell));
    },
    problems: ({ problems }) => [...problems],
  },
};
