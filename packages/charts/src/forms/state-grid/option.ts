import type { EChartsOption } from 'echarts';
import type { Chart, ChartOptions } from '../../chart.ts';
import { emptyPlot, frame, plotWidth } from '../../frame/frame.ts';
import { placeOf } from '../../frame/shapes.ts';
import type { Theme } from '../../theme.ts';
import { markTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import { gridFrame } from '../grids/grid-frame.ts';
import { notedCell } from './cell-note.ts';
import type { CellState, StateGridInput } from './input.ts';
import { signKey } from './sign-key.ts';
import { signAt } from './signs.ts';

/** Height of a grid that has no rows, in px. */
const EMPTY = 128;
const STATES: readonly CellState[] = ['DONE', 'WAITING', 'RISK', 'LATE', 'NONE'];

/** The drawing, and the height that its rows need. */
export function stateDrawing(
  input: StateGridInput,
  theme: Theme,
  options: ChartOptions,
): Pick<Chart, 'option' | 'height' | 'least'> {
  const { finding, rows, across, states, language } = input;
  const { palette } = theme;
  if (rows.length === 0) {
    const option = emptyPlot(theme, finding.summary, WORDS[language].noData);
    return { option, height: EMPTY };
  }
  const used = STATES.filter((state) =>
    rows.some(({ cells }) => cells.some((cell) => cell?.state === state)),
  );
  const key = signKey(
    used.map((state) => ({ state, word: states[state] })),
    plotWidth(options),
    theme,
  );
  const names = { down: rows.map(({ name }) => name), across };
  const frameOf = gridFrame(names, theme, options, key.height);
  const splitLine = { show: true, lineStyle: { color: palette.line2 } };
  const option: EChartsOption = {
    ...frame(theme, finding.summary),
    ...frameOf.option,
    yAxis: { ...frameOf.option.yAxis, splitLine },
    tooltip: markTooltip(theme, (_, at) => cardOf(input, at)),
    series: [
      {
        type: 'custom',
        data: rows.flatMap((_, d) => across.map((__, a) => [a, d])),
        renderItem: (_, api) => {
          const [a, d] = [Number(api.value(0)), Number(api.value(1))];
          const cell = rows[d]?.cells[a];
          if (cell == null) return null;
          const [x, y] = placeOf(api.coord([a, d]));
          const { width, height } = frameOf.cell;
          // The whole cell is hovered and clicked, not the sign alone.
          const shape = { x: x - width / 2, y: y - height / 2 + 1, width, height: height - 2 };
          const ground = { type: 'rect' as const, shape, style: { fill: palette.surface } };
          const { at, note } = notedCell(cell, [x, y], width, theme);
          const sign = signAt(cell.state, at, width, theme);
          return { type: 'group', children: [ground, sign, ...note] };
        },
      },
      key.series,
    ],
  };
  return { option, height: frameOf.height, least: frameOf.least };
}

function cardOf({ rows, across, states }: StateGridInput, at: number): TooltipCard | undefined {
  const [d, a] = [Math.floor(at / across.length), at % across.length];
  const row = rows[d];
  const cell = row?.cells[a];
  if (row === undefined || cell == null) return undefined;
  return {
    heading: `${row.name} · ${across[a] ?? ''}`,
    lines: [{ label: states[cell.state], text: cell.text }],
  };
}
