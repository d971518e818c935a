import type { Chart, ChartOptions, DataTable } from '../../chart.ts';
import { textCell } from '../../table/cells.ts';
import type { Theme } from '../../theme.ts';
import { told } from '../form.ts';
import type { StateGridInput } from './input.ts';
import { stateDrawing } from './option.ts';

/** Things and their steps as a grid of states: a sign as well as a colour for each. */
export function stateGrid(input: StateGridInput, theme: Theme, options: ChartOptions = {}): Chart {
  const { rows, across } = input;
  return {
    ...told(input),
    ...stateDrawing(input, theme, options),
    native: null,
    table: stateTwin(input),
    marks: [
      ...rows.map(({ mark }) => mark),
      ...rows.flatMap(({ cells }) => across.map((_, a) => cells[a]?.mark)),
    ],
    // The cells stand after the rows.
    rowOf: (_, at) => rows.length + at,
  };
}

function stateTwin({ head, rows, across, states }: StateGridInput): DataTable {
  return {
    columns: [
      { key: 'name', label: head, numeric: false },
      ...across.map((label, a) => ({ key: `${a}`, label, numeric: false })),
    ],
    rows: rows.map(({ name, cells }) => [
      textCell(name),
      ...across.map((_, a) => {
        const cell = cells[a];
        return textCell(
          cell == null ? '—' : [states[cell.state], cell.text].filter(Boolean).join(' '),
        );
      }),
    ]),
  };
}
