import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { categoryAxis } from '../../frame/axes.ts';
import { emptyPlot, frame, isNarrow, plotWidth } from '../../frame/frame.ts';
import { placeOf } from '../../frame/shapes.ts';
import { balancedText, textWidth } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import { markTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import { shorten } from '../rows/shorten.ts';
import type { CellState, StateGridInput } from './input.ts';
import { signOf } from './signs.ts';

const ROW = 34;
const LEGEND = 30;
const STATES: readonly CellState[] = ['DONE', 'WAITING', 'RISK', 'LATE', 'NONE'];

/** The names across, each in as many lines as its column needs. */
function headings({ across }: StateGridInput, width: number, size: number): readonly string[] {
  return across.map((name) => balancedText(name, width - 6, size).join('\n'));
}

export interface StateFrame {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly names: readonly string[];
  readonly headings: readonly string[];
}

export function stateFrame(input: StateGridInput, theme: Theme, options: ChartOptions): StateFrame {
  const { xs } = theme.sizes;
  const room = Math.round(plotWidth(options) * (isNarrow(options) ? 0.3 : 0.28));
  const widest = Math.max(0, ...input.rows.map(({ name }) => textWidth(name, xs)));
  const left = Math.min(room, Math.ceil(widest) + 2) + 12;
  const width = (plotWidth(options) - left) / Math.max(1, input.across.length);
  const heads = headings(input, width, xs);
  const lines = Math.max(1, ...heads.map((head) => head.split('\n').length));
  const top = LEGEND + lines * 15 + 10;
  return {
    ...{ left, top, headings: heads, height: top + input.rows.length * ROW + 4 },
    names: input.rows.map(({ name }) =>
      balancedText(shorten(name, left - 12, 2, xs), left - 12, xs).join('\n'),
    ),
  };
}

export function stateOption(
  input: StateGridInput,
  { left, top, names, headings: heads }: StateFrame,
  theme: Theme,
): EChartsOption {
  const { finding, rows, across, states, language } = input;
  const { palette, sizes } = theme;
  if (rows.length === 0) return emptyPlot(theme, finding.summary, WORDS[language].noData);
  const used = STATES.filter((state) =>
    rows.some(({ cells }) => cells.some((cell) => cell?.state === state)),
  );
  const label = { lineHeight: 15, fontSize: sizes.xs };
  return {
    ...frame(theme, finding.summary),
    grid: { left, right: 0, top, bottom: 4, outerBoundsMode: 'none' },
    xAxis: {
      ...{ ...categoryAxis(theme, heads), position: 'top', axisLine: { show: false } },
      axisLabel: { ...label, color: palette.ink3, interval: 0, margin: 8 },
    },
    yAxis: {
      ...{ ...categoryAxis(theme, names), inverse: true, axisLine: { show: false } },
      axisLabel: { ...label, color: palette.ink2, interval: 0, margin: 12 },
      splitLine: { show: true, lineStyle: { color: palette.line2 } },
    },
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
          // The whole cell is hovered and clicked, not the sign alone.
          const shape = { x: x - ROW / 2, y: y - ROW / 2, width: ROW, height: ROW };
          const ground = { type: 'rect' as const, shape, style: { fill: palette.surface } };
          return { type: 'group', children: [ground, ...signOf(cell.state, [x, y], theme)] };
        },
      },
      {
        // The legend, in signs.
        type: 'custom',
        silent: true,
        coordinateSystem: 'none',
        data: used.map((_, at) => [at]),
        renderItem: (_, api) => {
          const at = Number(api.value(0));
          const state = used[at];
          if (state === undefined) return null;
          const before = used.slice(0, at).map((each) => textWidth(states[each], sizes.mark) + 34);
          const x = before.reduce((sum, width) => sum + width, 10);
          const style = {
            ...{ x: x + 13, y: 10, text: states[state], fill: palette.ink2 },
            ...{ verticalAlign: 'middle' as const, font: `${sizes.mark}px ${theme.fonts.sans}` },
          };
          return {
            type: 'group',
            children: [...signOf(state, [x, 10], theme), { type: 'text', style }],
          };
        },
      },
    ],
  };
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
