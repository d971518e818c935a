import type { DataTable } from '@minxin/charts';
import type { FigureCell, Figures } from '../../document/index.ts';
import { type Change, shownChanges } from '../../document/shown-changes.ts';
import type { OfficeWords } from '../words.ts';

/** What stands in a cell: its lines, of which the first is the value. */
export interface GridCell {
  readonly lines: readonly GridLine[];
  readonly numeric: boolean;
}

export interface GridLine {
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'quiet' | 'late';
}

/** A table of a page or a slide: its head is repeated wherever it breaks. */
export interface Grid {
  readonly head: readonly GridCell[];
  readonly rows: readonly (readonly GridCell[])[];
}

const line = (text: string, look: GridLine['look'] = 'plain'): GridLine => ({ text, look });

/** The table beside a chart, or of its own. */
export function dataGrid({ columns, rows }: DataTable): Grid {
  const told = unitAtFirst(columns);
  return {
    head: columns.map(({ label, unit, numeric }, place) => {
      const said = told === undefined ? unit : place === 0 ? told : undefined;
      return { numeric, lines: [line(said === undefined ? label : `${label}（${said}）`)] };
    }),
    rows: rows.map((row) =>
      columns.map(({ numeric }, place) => ({ numeric, lines: [line(row[place]?.text ?? '')] })),
    ),
  };
}

/** Of many columns in one unit, that unit: it is said once, in the corner. */
function unitAtFirst([, ...others]: DataTable['columns']): string | undefined {
  const units = new Set(others.map(({ unit }) => unit));
  return others.length > 3 && units.size === 1 ? others[0]?.unit : undefined;
}

/** The headline figures: of each span of time a value, and beside it how it changed, where any row did. */
export function figureGrid({ spans, rows }: Figures, words: OfficeWords): Grid {
  const changes = spans.map((_, span) => shownChanges({ rows }, span));
  const head = (text: string, numeric: boolean): GridCell => ({ numeric, lines: [line(text)] });
  return {
    head: [
      head(words.metric, false),
      ...spans.flatMap((span, place) => [
        head(span, true),
        ...(changes[place] ?? []).map((change) => head(words[change], true)),
      ]),
    ],
    rows: rows.map(({ label, cells }) => [
      head(label, false),
      ...spans.flatMap((_, place) => figureCells(cells[place], changes[place] ?? [], words)),
    ]),
  };
}

function figureCells(
  cell: FigureCell | undefined,
  changes: readonly Change[],
  words: OfficeWords,
): readonly GridCell[] {
  const told = (lines: readonly GridLine[]): GridCell => ({ numeric: true, lines });
  if (cell === undefined) return ['', ...changes].map(() => told([line('—')]));
  const { text, detail, target } = cell;
  const held: GridLine[] =
    target === null
      ? []
      : target.met === false
        ? [line(words.missedTarget(words.target(target.text)), 'late')]
        : [line(words.target(target.text), 'quiet')];
  return [
    told([line(text, 'strong'), ...(detail === '' ? [] : [line(detail, 'quiet')]), ...held]),
    ...changes.map((change) => told([line(cell[change])])),
  ];
}
