import type { Chart, NativeChart } from '@minxin/charts';
import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { ChartBlock } from '../../document/index.ts';
import { chartRun } from '../charts/chart-run.ts';
import { byRows } from '../charts/rows.ts';
import { drawBlock, pictureOf, pictureSize } from '../draw-block.ts';
import { dataGrid } from '../tables/grid.ts';
import { WORDS } from '../words.ts';
import { CHART_FONT } from './fonts.ts';
import { heading2 } from './headings.ts';
import { TEXT_PX } from './page.ts';
import { STYLE } from './styles.ts';
import { partsOf, tablesOf } from './tables.ts';
import type { Written } from './written.ts';

/** Of a chart that stands, in px, so that two stand on a page; one that lies is as high as its rows ask for. */
const HEIGHT = 250;
const ROW = { one: 21, more: 34, frame: 64 };
const MOST_ROWS = 24;
/** Beyond these rows the table beside a picture is left to the workbook of the briefing. */
const MOST_TABLE_ROWS = 60;

/** A chart under its finding: native with its workbook, else a picture with its table. */
export async function writeChart(
  block: ChartBlock,
  place: number,
  figure: number,
): Promise<Written> {
  const chart = drawBlock(block);
  const words = WORDS[chart.language];
  const caption = [words.figure(figure), chart.subtitle].join('  ');
  const head = [
    heading2(chart.title, place, chart.language),
    new Paragraph({
      style: STYLE.caption,
      text: chart.simulated ? `${caption} · ${words.madeUp}` : caption,
    }),
  ];
  const note = new Paragraph({ style: STYLE.note, text: chart.summary });
  if (chart.native === null) {
    const drawn = chart.table.rows.length > 0;
    return {
      children: [
        ...head,
        ...(drawn ? [await picture(chart)] : []),
        note,
        ...(drawn ? twin(chart) : []),
      ],
      natives: [],
    };
  }
  const natives = byRows(chart.native, MOST_ROWS);
  return {
    natives,
    children: [
      ...head,
      ...natives.map((native, at) => nativeParagraph(native, chart, at === natives.length - 1)),
      note,
    ],
  };
}

function nativeParagraph(native: NativeChart, chart: Chart, last: boolean): Paragraph {
  const { kind, categories, series } = native;
  const each = series.filter(({ behind }) => behind !== true).length > 1 ? ROW.more : ROW.one;
  const height = kind === 'bars' ? ROW.frame + categories.length * each : HEIGHT;
  const look = {
    ...{ language: chart.language, size: 9, font: CHART_FONT },
    ...{ width: TEXT_PX.width, height: Math.max(160, Math.min(height, TEXT_PX.height - 120)) },
  };
  return inline(chartRun(native, look, altOf(chart)), last);
}

async function picture(chart: Chart): Promise<Paragraph> {
  const { width, height } = pictureSize(chart);
  const scale = Math.min(TEXT_PX.width / width, (TEXT_PX.height - 160) / height);
  return inline(
    new ImageRun({
      ...{ type: 'png', data: await pictureOf(chart), altText: altOf(chart) },
      transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    }),
  );
}

/** A drawing is higher than a line that is set exactly, which would cut it. */
const inline = (run: ImageRun | ReturnType<typeof chartRun>, keepNext = true): Paragraph =>
  new Paragraph({
    ...{ alignment: AlignmentType.CENTER, keepNext },
    ...{ spacing: { line: 240, lineRule: 'auto' }, children: [run] },
  });

/** The table beside a picture; of one that would not stand in one piece, what is late or at risk. */
function twin({ table, faults }: Chart) {
  const grid = dataGrid(table);
  if (faults && partsOf(grid) > 1)
    return faults.rows.length === 0 ? [] : tablesOf(dataGrid(faults));
  return table.rows.length > MOST_TABLE_ROWS ? [] : tablesOf(grid);
}

const altOf = ({ title, summary }: Chart) => ({
  name: title,
  description: summary === '' ? title : `${title}。${summary}`,
});
