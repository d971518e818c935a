import type { Fill, TablePlan } from '../table-plan.ts';
import type { SavedMapping, SavedSource } from './saved-mapping.ts';

const AMOUNTS: Readonly<Record<number, string>> = {
  '-2': '分',
  '-1': '角',
  3: '千元',
  4: '万元',
  6: '百万元',
  7: '千万元',
  8: '亿元',
};
const NUMBERS: Readonly<Record<number, string>> = {
  '-3': '‰',
  '-2': '%',
  3: '千',
  4: '万',
  6: '百万',
  7: '千万',
  8: '亿',
};

/** A plan that was found as a mapping that can be corrected, and kept for the next file of its layout. */
export function savedOf(plan: TablePlan, name: string): SavedMapping {
  return {
    ...{ name, kind: plan.kind.type, header: plan.headerRow },
    ...(plan.timeZone !== undefined && { timeZone: plan.timeZone }),
    ...(plan.dates && { dates: plan.dates }),
    columns: Object.fromEntries(
      plan.fills.map((fill) => [fill.fillable.column.publicName, sourceOf(plan, fill)]),
    ),
    ...(plan.skip.length > 0 && {
      skip: plan.skip.map(({ column, texts }) => ({
        ...{ column: plan.headers[column] ?? '', is: [...texts] },
      })),
    }),
  };
}

function sourceOf({ headers }: TablePlan, { fillable, from, power }: Fill): SavedSource {
  if ('constant' in from) return { constant: from.constant };
  const columns = from.columns.map((column) => headers[column] ?? '');
  const [only] = columns;
  if (columns.length > 1 || only === undefined) return { columns, join: from.join };
  const unit = (fillable.column.type === 'money' ? AMOUNTS : NUMBERS)[power];
  return unit === undefined ? only : { column: only, unit };
}
