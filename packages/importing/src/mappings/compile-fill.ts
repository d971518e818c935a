import type { Names } from '../names/load-names.ts';
import { parserOf } from '../values/parser-of.ts';
import type { Parse, Parsed } from '../values/unreadable.ts';
import { mustCome } from './must-come.ts';
import type { Fill, TablePlan } from './table-plan.ts';

/** What reads one field of every row. */
export interface CompiledFill {
  readonly fill: Fill;
  /** 0-based; null for a constant. */
  readonly column: number | null;
  readonly isRequired: boolean;
  /** @param within the code of the row's town, where it names one */
  readonly read: (cells: readonly string[], within: string | undefined) => Parsed;
}

export function compileFill(fill: Fill, plan: TablePlan, names?: Names): CompiledFill {
  const { fillable, from, power, values } = fill;
  const parse = parserOf(fillable.column, {
    ...{ isCode: fillable.isCode, power, values },
    ...(fillable.lengths && { lengths: fillable.lengths }),
    ...(plan.timeZone !== undefined && { timeZone: plan.timeZone }),
    ...(plan.dates && { dates: plan.dates }),
  });
  const isRequired = mustCome(fillable.column);
  const resolved = withNames(parse, fillable.column.name, names);
  if ('constant' in from) {
    return { fill, column: null, isRequired, read: (_, within) => resolved(from.constant, within) };
  }
  const [first = 0, ...others] = from.columns;
  if (others.length === 0) {
    return {
      fill,
      column: first,
      isRequired,
      read: (cells, within) => resolved(cells[first] ?? '', within),
    };
  }
  const joined = (cells: readonly string[]) =>
    from.columns
      .map((column) => (cells[column] ?? '').trim())
      .filter((cell) => cell !== '')
      .join(from.join);
  return {
    fill,
    column: first,
    isRequired,
    read: (cells, within) => resolved(joined(cells), within),
  };
}

function withNames(
  parse: Parse,
  name: string,
  names: Names | undefined,
): (text: string, within: string | undefined) => Parsed {
  const directory = names?.get(name);
  if (!directory) return parse;
  return (text, within) => {
    const code = parse(text);
    return typeof code === 'string' ? directory.resolve(code, within) : code;
  };
}
