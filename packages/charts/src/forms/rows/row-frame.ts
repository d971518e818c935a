import type { ChartOptions } from '../../chart.ts';
import { isNarrow, plotWidth } from '../../frame/frame.ts';
import { balancedText, textWidth } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import type { Tone } from '../form.ts';
import { shorten } from './shorten.ts';

/** A row of a form whose marks lie beside names: what stands at its left and at its right. */
export interface RowText {
  readonly name: string;
  /** The value, or that there is none. */
  readonly value: string;
  /** Quieter, after the value. */
  readonly detail?: string;
  readonly tone?: Tone | undefined;
  /** Set back: too few cases, or what is left of many. */
  readonly faint?: boolean;
}

const LINES = 2;
const GAP = 12;
/** Of a row whose names take one line, and two. */
const HEIGHT = { one: 27, two: 38 };
/** The same where they stand as close as they can. */
const LEAST = { one: 17, two: 31 };

/** Where the plot lies between its names and its values, and how high all of it is. */
export interface RowFrame {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** The least that it can be drawn in. */
  readonly least: number;
  readonly axes: readonly [object, object];
}

/**
 * Names at the left, never cut: in two lines where one is too short, and with their middle left out
 * where two are. Values at the right, in a column as in a table.
 */
export function rowFrame(
  rows: readonly RowText[],
  theme: Theme,
  options: ChartOptions,
  space: { readonly top: number; readonly bottom: number },
): RowFrame {
  const { palette, sizes } = theme;
  const nameRoom = Math.round(plotWidth(options) * (isNarrow(options) ? 0.3 : 0.28));
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, sizes.xs)));
  const nameWidth = Math.min(nameRoom, Math.ceil(widest) + 2);
  const names = rows.map(({ name }) => shorten(name, nameWidth, LINES, sizes.xs));
  const lines = names.map((name) => balancedText(name, nameWidth, sizes.xs));
  const widthOf = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, sizes.xs, true))));
  const valueWidth = widthOf(rows.map(({ value }) => value));
  const detailWidth = widthOf(rows.map(({ detail = '' }) => detail));
  const right = valueWidth + (detailWidth === 0 ? 0 : detailWidth + 10);
  const each = lines.some((of) => of.length > 1) ? 'two' : 'one';
  const heightOf = (row: number) => space.top + rows.length * row + space.bottom;
  const axis = {
    type: 'category' as const,
    inverse: true,
    data: rows.map((_, row) => `${row}`),
    axisLine: { show: false },
    axisTick: { show: false },
  };
  const label = { interval: 0, hideOverlap: false, fontSize: sizes.xs, lineHeight: 15 };
  const rich = (color: string) => ({ color, width: valueWidth, align: 'right', fontWeight: 600 });
  return {
    left: nameWidth + GAP,
    right: right + GAP,
    ...{ height: heightOf(HEIGHT[each]), least: heightOf(LEAST[each]) },
    axes: [
      {
        ...axis,
        axisLabel: {
          ...label,
          margin: GAP,
          color: (_: string, row: number) => (rows[row]?.faint ? palette.ink3 : palette.ink2),
          formatter: (_: string, row: number) => (lines[row] ?? []).join('\n'),
        },
      },
      {
        ...axis,
        position: 'right',
        axisLabel: {
          ...label,
          align: 'right',
          margin: right + GAP,
          color: palette.ink2,
          formatter: (_: string, row: number) => valueText(rows[row], detailWidth > 0),
          rich: {
            plain: rich(palette.ink),
            faint: { ...rich(palette.ink3), fontWeight: 400 },
            late: rich(palette.late),
            risk: rich(palette.riskInk),
            detail: { color: palette.ink3, width: detailWidth + 10, align: 'right' },
          },
        },
      },
    ],
  };
}

/** The texts are ours: none holds the braces of rich text. */
function valueText(row: RowText | undefined, withDetail: boolean): string {
  if (row === undefined) return '';
  const style = row.faint ? 'faint' : (row.tone ?? 'plain');
  return `{${style}|${row.value}}${withDetail ? `{detail|${row.detail ?? ''}}` : ''}`;
}
