import type { Chart, Theme } from '@minxin/charts';
import { renderSvg } from '@minxin/charts/paper';
import type { ChartBlock } from '../../document/index.ts';
import type { Words } from '../../words.ts';
import type { PrintedChart } from './printed-document.ts';
import { printedTable } from './printed-table.ts';

/** The 156 mm of the type area, at 96 px an inch. */
const WIDTH = 590;
/** Of a plot that any height would do for. */
const HEIGHT = 290;
/** What a page leaves beneath a heading, in px. */
const ROOM = 640;
/** Below this share of its size its words can't be read. */
const LEGIBLE = 0.7;

export function printedChart({ draw }: ChartBlock, paper: Theme, words: Words): PrintedChart {
  const chart = draw(paper, { width: WIDTH });
  const height = Math.max(chart.height ?? HEIGHT, 120);
  const scale = Math.min(1, ROOM / height);
  const { title, subtitle, summary, table } = chart;
  return {
    ...{ kind: 'chart', title, subtitle, summary, empty: words.noData },
    drawing: isDrawn(chart)
      ? { svg: renderSvg(chart, { width: WIDTH, height, theme: paper }), width: scale * 100 }
      : null,
    table: scale < LEGIBLE ? printedTable(title, table, words) : null,
  };
}

/** Whether any figure of a chart is known. */
const isDrawn = ({ table }: Chart): boolean =>
  table.rows.some((row) => row.slice(1).some(({ value }) => value !== null));
