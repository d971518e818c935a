import { formatCount, NO_VALUE } from '@minxin/commentary';
import { type Chart, type ChartOptions, type DataTable, isSimulated } from '../chart.ts';
import { numberCell, textCell } from '../table.ts';
import type { Theme } from '../theme.ts';
import type { TooltipCard } from '../tooltip.ts';
import { processingVolumeSummary, processingVolumeTitle } from './findings.ts';
import type { ProcessingVolumeInput } from './input.ts';
import { countOf, volumeOption } from './option.ts';

/** Cases that the service hall accepted, month by month, beside the year before. */
export function processingVolume(
  input: ProcessingVolumeInput,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const { year, base } = input;
  const summary = processingVolumeSummary(input);
  return {
    id: 'processing-volume',
    title: processingVolumeTitle(input),
    subtitle:
      base === null
        ? `政务大厅 ${year} 年各月受理量（件）`
        : `政务大厅各月受理量（件），${base.year} 年对 ${year} 年`,
    summary,
    option: volumeOption(input, theme, options, summary, (index) =>
      volumeCard(input, theme, index),
    ),
    table: volumeTable(input),
    simulated: isSimulated(input.total),
  };
}

function volumeCard(
  { months, base, year }: ProcessingVolumeInput,
  theme: Theme,
  index: number,
): TooltipCard | undefined {
  const month = months[index];
  if (month === undefined) return undefined;
  const line = (of: number, value: number | null, color: string) => ({
    label: `${of} 年`,
    text: value === null ? NO_VALUE : `${formatCount(value)} 件`,
    color,
  });
  const before = base === null ? null : countOf(base, month.label);
  return {
    heading: month.label,
    lines: [
      line(year, month.value, theme.palette.tea),
      ...(base === null ? [] : [line(base.year, before, theme.palette.tea3)]),
    ],
  };
}

function volumeTable({ months, base, year }: ProcessingVolumeInput): DataTable {
  const count = (of: number) => ({ key: `y${of}`, label: `${of} 年`, unit: '件', numeric: true });
  return {
    columns: [
      { key: 'month', label: '月份', numeric: false },
      count(year),
      ...(base === null ? [] : [count(base.year)]),
    ],
    rows: months.map(({ label, value }) => [
      textCell(label),
      numberCell(value),
      ...(base === null ? [] : [numberCell(countOf(base, label))]),
    ]),
  };
}
