import type { FigureCell, Figures } from '../../document/index.ts';
import { type Change, shownChanges } from '../../document/shown-changes.ts';
import type { Words } from '../../words.ts';

export interface PrintedFigures {
  readonly kind: 'figures';
  readonly title: string;
  readonly metric: string;
  /** Spans that stand side by side; those that don't fit follow in a table beneath. */
  readonly parts: readonly {
    readonly spans: readonly { readonly label: string; readonly heads: readonly string[] }[];
    readonly rows: readonly { readonly label: string; readonly cells: readonly PrintedCell[] }[];
  }[];
}

interface PrintedCell {
  readonly text: string;
  readonly detail: string;
  readonly target: {
    readonly text: string;
    readonly verdict: string;
    readonly missed: boolean;
  } | null;
  /** In step with the heads of its span after the first. */
  readonly changes: readonly string[];
}

const SIDE_BY_SIDE = 2;
const NONE = '—';

/** A change that no row has anything to say of takes no column. */
export function printedFigures({ spans, rows }: Figures, words: Words): PrintedFigures {
  const columns = spans.map((label, at) => {
    const changes = shownChanges({ rows }, at);
    return {
      span: { label, heads: [words.value, ...changes.map((change) => words[change])] },
      cellOf: (cells: readonly FigureCell[]) => printedCell(cells[at], changes, words),
    };
  });
  return {
    kind: 'figures',
    title: words.figures,
    metric: words.metric,
    parts: inGroups(columns, SIDE_BY_SIDE).map((group) => ({
      spans: group.map(({ span }) => span),
      rows: rows.map(({ label, cells }) => ({
        label,
        cells: group.map(({ cellOf }) => cellOf(cells)),
      })),
    })),
  };
}

function printedCell(
  cell: FigureCell | undefined,
  changes: readonly Change[],
  words: Words,
): PrintedCell {
  if (cell === undefined) {
    return { text: NONE, detail: '', target: null, changes: changes.map(() => '') };
  }
  const { text, detail, target } = cell;
  const verdict = { true: words.met, false: words.missed, null: '' };
  return {
    ...{ text, detail },
    target: target && {
      text: words.target(target.text),
      verdict: verdict[`${target.met}`],
      missed: target.met === false,
    },
    changes: changes.map((change) => cell[change]),
  };
}

const inGroups = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
