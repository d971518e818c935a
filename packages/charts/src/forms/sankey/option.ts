import { formatCompact, formatValue, sum } from '@minxin/commentary';
import type { EChartsOption } from 'echarts';
import type { Chart, ChartOptions } from '../../chart.ts';
import { emptyPlot, frame, isNarrow, markLabel } from '../../frame/frame.ts';
import { balancedText, textWidth } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import { flowTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import { shorten } from '../rows/shorten.ts';
import type { SankeyFlow, SankeyInput } from './input.ts';
import { fullestLayer } from './layers.ts';

const NAME_LINES = 2;
const LINE = 15;
/** Room for the flows themselves, in px, beside that for the labels of their stages. */
const FLOWS = 140;
/** Height of a plot without flows, in px. */
const EMPTY = 128;

/** A flow that has a width, with its place among all flows. */
export interface DrawnFlow extends SankeyFlow {
  readonly value: number;
  readonly place: number;
}

export const drawnFlows = ({ flows }: SankeyInput): readonly DrawnFlow[] =>
  flows.flatMap((flow, place) => {
    const { value, suppressed } = flow;
    return value !== null && value > 0 && suppressed !== true ? [{ ...flow, value, place }] : [];
  });

/** The stages that a drawn flow leaves or reaches. */
export const drawnStages = ({ stages }: SankeyInput, flows: readonly DrawnFlow[]) =>
  stages.filter(({ id }) => flows.some(({ from, to }) => from === id || to === id));

/** The drawing, and the height that the labels of its stages need. */
export function sankeyDrawing(
  input: SankeyInput,
  theme: Theme,
  options: ChartOptions,
): Pick<Chart, 'option' | 'height' | 'least'> {
  const { finding, language, unit } = input;
  const { palette, sizes } = theme;
  const flows = drawnFlows(input);
  const stages = drawnStages(input, flows);
  if (flows.length === 0) {
    const option = emptyPlot(theme, finding.summary, WORDS[language].noData);
    return { option, height: EMPTY };
  }
  const sizeOf = (id: string) => {
    const along = (side: 'from' | 'to') =>
      sum(flows.filter((flow) => flow[side] === id).map(({ value }) => value));
    return Math.max(along('from'), along('to'));
  };
  const room = isNarrow(options) ? 74 : 128;
  const labels = new Map(
    stages.map(({ id, label }) => [
      id,
      [
        ...balancedText(shorten(label, room - 10, NAME_LINES, sizes.xs), room - 10, sizes.xs),
        formatCompact(sizeOf(id), language),
      ],
    ]),
  );
  const block = Math.max(...[...labels.values()].map((lines) => lines.length)) * LINE;
  const isEnd = (id: string) => flows.every(({ from }) => from !== id);
  const ends = stages.filter(({ id }) => isEnd(id)).flatMap(({ id }) => labels.get(id) ?? []);
  const right = Math.ceil(Math.max(0, ...ends.map((line) => textWidth(line, sizes.xs, true)))) + 12;
  const margin = block / 2 + 4;
  const option: EChartsOption = {
    ...frame(theme, finding.summary),
    tooltip: flowTooltip(theme, (kind, at) => {
      if (kind === 'edge') return flowCard(input, flows[at]);
      const stage = stages[at];
      return (
        stage && {
          heading: stage.label,
          lines: [{ label: '', text: formatValue(sizeOf(stage.id), unit, language) }],
        }
      );
    }),
    series: [
      {
        ...{ type: 'sankey', left: 0, right, top: margin, bottom: margin, draggable: false },
        ...{ nodeWidth: 8, nodeGap: block, layoutIterations: 24, nodeAlign: 'justify' },
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: palette.tea2, opacity: 0.32, curveness: 0.5 },
        label: {
          ...{
            ...markLabel(theme),
            fontSize: sizes.xs,
            lineHeight: LINE,
            position: 'right',
            distance: 7,
          },
          formatter: ({ name }: { name: string }) => {
            const lines = labels.get(name) ?? [];
            return `${lines.slice(0, -1).join('\n')}\n{value|${lines.at(-1) ?? ''}}`;
          },
          rich: { value: { color: palette.ink, fontSize: sizes.xs, fontWeight: 600 } },
        },
        data: stages.map(({ id, tone }) => ({
          name: id,
          itemStyle: { color: palette[tone ?? 'tea'], borderWidth: 0 },
        })),
        links: flows.map(({ from, to, value }) => {
          const tone = stages.find(({ id }) => id === to)?.tone;
          return {
            ...{ source: from, target: to, value },
            ...(tone === undefined ? {} : { lineStyle: { color: palette[tone], opacity: 0.4 } }),
          };
        }),
      },
    ],
  };
  const least = fullestLayer(flows) * block;
  return { option, height: least + FLOWS, least };
}

function flowCard(
  { stages, unit, language }: SankeyInput,
  flow: DrawnFlow | undefined,
): TooltipCard | undefined {
  if (flow === undefined) return undefined;
  const label = (id: string) => stages.find((stage) => stage.id === id)?.label ?? id;
  return {
    heading: `${label(flow.from)} → ${label(flow.to)}`,
    lines: [{ label: '', text: formatValue(flow.value, unit, language) }],
  };
}
