import type { NativeAxis, NativeChart, NativeSeries } from '@minxin/charts';
import { shorten } from '@minxin/charts/paper';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import { type ChartLook, hexOf } from './chart-look.ts';
import { PERCENT, shortFormat } from './number-format.ts';

type StandingOptions = Extract<ChartRunOptions, { type: 'column' }>;
type SeriesOptions = StandingOptions['series'][number];
type AxisOptions = NonNullable<StandingOptions['valueAxis']>;

/** A native chart with its workbook, as it stands in a paragraph. */
export function chartRun(
  native: NativeChart,
  look: ChartLook,
  alt: { readonly name: string; readonly description: string },
): ChartRun {
  const { kind, stacked, series, axis, secondAxis } = native;
  const { font, size } = look;
  const categories = native.categories.map((name) => shortName(name, kind, look));
  const plain = { size, color: hexOf('ink2') };
  const shared = {
    ...{ categories, stacking: stacked ? ('stacked' as const) : ('none' as const) },
    series: series.map((each) => seriesOptions(each, native, look)),
    ...{ font: { name: font }, legend: legendOf(native, size) },
    ...{ chartArea: { fill: 'none', border: 'none' as const }, emptyValues: 'gap' as const },
    transformation: { width: look.width, height: look.height },
    altText: alt,
    valueAxis: axisOptions(axis, native, look, false),
    ...(secondAxis === undefined
      ? {}
      : { secondaryValueAxis: axisOptions(secondAxis, native, look, true) }),
  };
  if (kind === 'lines')
    return new ChartRun({ type: 'line', ...shared, categoryAxis: { font: plain } });
  const bars = { gapWidth: gapOf(native), ...overlapOf(native) };
  return kind === 'columns'
    ? new ChartRun({ type: 'column', ...shared, ...bars, categoryAxis: { font: plain } })
    : new ChartRun({
        ...{ type: 'bar', ...shared, ...bars },
        categoryAxis: { font: plain, reverseOrder: true },
      });
}

/** Of the width that the names of lying bars take. */
const NAMES = 0.34;
const PX_A_POINT = 96 / 72;

/** Names beside lying bars are told in one line, their middle left out: in two, every other would be missing. */
const shortName = (name: string, kind: NativeChart['kind'], { width, size }: ChartLook): string =>
  kind === 'bars' ? shorten(name, width * NAMES, 1, size * PX_A_POINT) : name;

function seriesOptions(series: NativeSeries, native: NativeChart, look: ChartLook): SeriesOptions {
  const { name, values, color, colors, dashed, second, drawn, spread } = series;
  const line = drawn === 'line';
  return {
    ...{ name, values, color: hexOf(color) },
    ...(line && native.kind === 'columns' ? { type: 'line' as const } : {}),
    ...(second === true ? { axis: 'secondary' as const } : {}),
    ...(line ? lineOptions(dashed === true, hexOf(color)) : {}),
    ...(colors === undefined || line
      ? {}
      : { colors: colors.map((each) => (each === undefined ? undefined : hexOf(each))) }),
    ...(spread === undefined
      ? {}
      : {
          errorBars: {
            ...{ type: 'custom' as const, plus: spread.up, minus: spread.down },
            line: { color: hexOf('ink3'), width: 1 },
          },
        }),
    ...labelsOf(series, native, look),
  };
}

const lineOptions = (dashed: boolean, color: string) => ({
  markers: dashed ? false : { shape: 'circle' as const, size: 5 },
  line: { color, width: dashed ? 1.25 : 2, ...(dashed ? { dash: 'dash' as const } : {}) },
});

function labelsOf(
  { told, values, drawn, unit, spread, color }: NativeSeries,
  { stacked, kind }: NativeChart,
  { language, size }: ChartLook,
): Partial<SeriesOptions> {
  if (told === 'none') return { dataLabels: false };
  const outside = spread === undefined ? 'outsideEnd' : 'insideBase';
  const position = drawn === 'line' ? 'above' : stacked ? 'center' : outside;
  const onDark = position === 'center' && color === 'tea';
  const label = {
    ...{ value: true, numberFormat: shortFormat({ unit, values }, language) },
    ...({ position, font: { size, color: hexOf(onDark ? 'surface' : 'ink') } } as const),
  };
  if (told === 'all') return { dataLabels: label };
  const last = values.findLastIndex((value) => value !== null);
  const aside = kind === 'lines' ? { ...label, position: 'right' as const } : label;
  return {
    dataLabels: false,
    pointLabels: values.map((_, place) => (place === last ? aside : undefined)),
  };
}

/** A second scale that stands alone takes the place of the first, at the left. */
function axisOptions(
  axis: NativeAxis,
  { kind, series, axis: first }: NativeChart,
  { language, size }: ChartLook,
  second: boolean,
): AxisOptions {
  const { min, max, step, hidden, unit } = axis;
  const own = series.filter((each) => (each.second === true) === second);
  const values = own.flatMap((each) => each.values);
  const fine = step !== undefined && !Number.isInteger(Number((step * 100).toPrecision(12)));
  const percent = fine ? PERCENT : '0 %';
  return {
    visible: hidden !== true,
    gridlines: hidden !== true && (!second || first.hidden === true),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(step === undefined ? {} : { interval: step }),
    numberFormat: unit === 'RATIO' ? percent : shortFormat({ unit, values }, language),
    font: { size, color: hexOf('ink3') },
    ...(second && first.hidden === true && kind !== 'bars' ? { crossesAt: 'minimum' } : {}),
  };
}

/** A key names what is told apart; the ground of a fall is not. */
function legendOf({ series }: NativeChart, size: number) {
  const named = series.filter(({ color }) => color !== null);
  if (named.length < 2) return false as const;
  const hidden = series.filter(({ color }) => color === null).map(({ name }) => name);
  return {
    ...{ position: 'top' as const, font: { size, color: hexOf('ink2') } },
    ...(hidden.length === 0 ? {} : { hiddenEntries: hidden }),
  };
}

const gapOf = ({ series, kind, categories }: NativeChart): number => {
  const { length } = categories;
  if (length <= FEW) return kind === 'columns' ? 480 - 60 * length : Math.round(300 / length);
  const bars = series.filter(({ drawn, behind }) => drawn === 'bar' && behind !== true).length;
  return kind === 'bars' ? (bars > 1 ? 60 : 45) : bars > 1 ? 70 : 90;
};

/** So few columns would be as wide as the plot, and so few bars as high. */
const FEW = 4;

/** Bars of one category touch; what is held against stands right behind. */
const overlapOf = ({ series, stacked }: NativeChart) =>
  stacked ? {} : { overlap: series.some(({ behind }) => behind === true) ? 100 : 0 };
