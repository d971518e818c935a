import type { Chart, ChartOptions, DataTable } from '../../chart.ts';
import { textCell } from '../../table/cells.ts';
import type { Theme } from '../../theme.ts';
import { told } from '../form.ts';
import type { CellState, StateGridInput } from './input.ts';
import { stateDrawing } from './option.ts';

/** Things and their steps as a grid of states: a sign as well as a colour for each. */
export function stateGrid(input: StateGridInput, theme: Theme, options: ChartOptions = {}): Chart {
  const { rows, across } = input;
  return {
    ...told(input),
    ...stateDrawing(input, theme, options),
    native: null,
    table: stateTwin(input),
    faults: faultsOf(input),
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

const FAULTS: readonly CellState[] = ['RISK', 'LATE'];

/** Who has steps that are late or at risk, and in one cell what is said of each of these. */
function faultsOf({ head, rows, across, states, language }: StateGridInput): DataTable {
  const { between, named } = text[language];
  const told = rows.map(({ name, cells }) => ({
    name,
    faults: across.flatMap((step, a) => {
      const cell = cells[a];
      return cell && FAULTS.includes(cell.state)
        ? [{ state: cell.state, text: named(step, cell.text || states[cell.state]) }]
        : [];
    }),
  }));
  const met = new Set(told.flatMap(({ faults }) => faults.map(({ state }) => state)));
  const label = FAULTS.filter((state) => met.has(state)).map((state) => states[state]);
  return {
    columns: [
      { key: 'name', label: head, numeric: false },
      { key: 'faults', label: label.join(' / '), numeric: false },
    ],
    rows: told
      .filter(({ faults }) => faults.length > 0)
      .map(({ name, faults }) => [
        textCell(name),
        textCell(faults.map((fault) => fault.text).join(between)),
      ]),
  };
}

const text = {
  zh: { between: '；', named: (step: string, said: string) => `${step} ${said}` },
  en: { between: '; ', named: (step: string, said: string) => `${step}: ${said}` },
} as const;
