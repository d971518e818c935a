import { formatCount, formatPercent } from '@minxin/commentary';
import type { CustomSeriesOption, EChartsOption } from 'echarts';
import { textOn } from '../../frame/contrast.ts';
import { emptyPlot, frame, hatch } from '../../frame/frame.ts';
import { pointText } from '../../frame/told.ts';
import { textWidth, wrapText } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import { markTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import type { Bucket } from './buckets.ts';
import type { AgeingBarInput } from './input.ts';

const BAR = { top: 10, height: 36 };
const FOOT = BAR.top + BAR.height + 16;
const LINE = 15;
export const AGEING_HEIGHT = FOOT + LINE * 3 + 26;

export function ageingOption(
  { finding, language }: AgeingBarInput,
  buckets: readonly Bucket[],
  theme: Theme,
): EChartsOption {
  const words = WORDS[language];
  if (buckets.every(({ point }) => point.value === null && !point.suppressed))
    return emptyPlot(theme, finding.summary, words.noData);
  const told: BucketText = { language, theme };
  return {
    ...frame(theme, finding.summary),
    tooltip: markTooltip(theme, (_, at) => cardOf(buckets, at, told)),
    series: [barOf(buckets, told)],
  };
}

interface BucketText {
  readonly language: AgeingBarInput['language'];
  readonly theme: Theme;
}

/** One bar of all buckets, and each bucket's name and number beneath it in a column of its own. */
function barOf(buckets: readonly Bucket[], told: BucketText): CustomSeriesOption {
  const { xs } = told.theme.sizes;
  return {
    type: 'custom',
    coordinateSystem: 'none',
    data: buckets.map((_, at) => [at]),
    renderItem: ({ dataIndex }, api) => {
      const bucket = buckets[dataIndex];
      if (bucket === undefined) return null;
      const whole = api.getWidth();
      const before = buckets.slice(0, dataIndex).reduce((sum, { share }) => sum + share, 0);
      const column = whole / buckets.length;
      const names = buckets.map(({ metric }) => wrapText(metric.label, column - 20, xs));
      const lines = Math.max(...names.map((name) => name.length));
      const { print } = told.theme;
      const decal = print && dataIndex > 0 ? { decal: hatch(told.theme, dataIndex - 1) } : {};
      return {
        type: 'group',
        children: [
          ...segment(bucket, whole * before, whole * bucket.share, decal, told),
          ...footOf(
            bucket,
            { x: column * dataIndex, name: names[dataIndex] ?? [], lines },
            decal,
            told,
          ),
        ],
      };
    },
  };
}

/** The bucket's part of the bar, with its count where that fits. */
function segment(
  { color, point }: Bucket,
  x: number,
  width: number,
  decal: object,
  { theme }: BucketText,
) {
  const { sizes, fonts, print } = theme;
  const count = formatCount(point.value);
  const fits = textWidth(count, sizes.s, true) + 12 < width;
  const shape = { x, y: BAR.top, width: Math.max(0, width - 1), height: BAR.height, r: 2 };
  return [
    { type: 'rect' as const, shape, style: { fill: color, ...decal } },
    {
      type: 'text' as const,
      style: {
        ...{ x: x + width / 2, y: BAR.top + BAR.height / 2, text: fits ? count : '' },
        ...{ align: 'center' as const, verticalAlign: 'middle' as const },
        ...{ fill: textOn(color, theme), font: `600 ${sizes.s}px ${fonts.sans}` },
        // Print hatches the bar: a halo keeps the count readable.
        ...(print ? { stroke: color, lineWidth: 4 } : {}),
      },
    },
  ];
}

/** Where a bucket is named, and how many lines the longest of all names takes. */
interface Foot {
  readonly x: number;
  readonly name: readonly string[];
  readonly lines: number;
}

function footOf(
  { metric, point, color }: Bucket,
  { x, name, lines }: Foot,
  decal: object,
  { theme, language }: BucketText,
) {
  const { palette, sizes, fonts } = theme;
  const shape = { x, y: FOOT + 2, width: 10, height: 10, r: 2 };
  const fill = point.suppressed
    ? { fill: palette.ink3, decal: hatch(theme) }
    : { fill: color, ...decal };
  const text = (y: number, told: string, look: object) => ({
    type: 'text' as const,
    style: { x: x + 16, y, text: told, lineHeight: LINE, verticalAlign: 'top' as const, ...look },
  });
  return [
    { type: 'rect' as const, shape, style: fill },
    text(FOOT, name.join('\n'), { fill: palette.ink2, font: `${sizes.xs}px ${fonts.sans}` }),
    text(FOOT + LINE * lines + 4, pointText(point, metric.unit, language), {
      ...{ fill: palette.ink, font: `600 ${sizes.s}px ${fonts.sans}` },
    }),
  ];
}

function cardOf(
  buckets: readonly Bucket[],
  at: number,
  { language }: BucketText,
): TooltipCard | undefined {
  const bucket = buckets[at];
  if (bucket === undefined) return undefined;
  const { metric, point, share } = bucket;
  // Shares of what is left would give a withheld bucket away.
  const open = share > 0 && buckets.every((each) => !each.point.suppressed);
  return {
    heading: metric.label,
    lines: [
      { label: metric.label, text: pointText(point, metric.unit, language) },
      ...(open ? [{ label: WORDS[language].share, text: formatPercent(share) }] : []),
    ],
  };
}
