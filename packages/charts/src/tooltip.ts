import type { EChartsOption } from 'echarts';
import type { Theme } from './theme.ts';

export interface TooltipLine {
  readonly label: string;
  readonly text: string;
  /** Drawn as a swatch before the label. */
  readonly color?: string;
}

export interface TooltipCard {
  readonly heading: string;
  readonly lines: readonly TooltipLine[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML or SVG, in content and in quoted attributes. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** The card as HTML; names come from data, so every piece of text is escaped. */
export function tooltipHtml({ heading, lines }: TooltipCard): string {
  const rows = lines.map(({ label, text, color }) => {
    const swatch =
      color === undefined
        ? ''
        : `<i style="display:inline-block;width:8px;height:8px;border-radius:2px;margin-right:6px;background:${escapeMarkup(color)}"></i>`;
    return `<tr><td style="padding:2px 16px 0 0">${swatch}${escapeMarkup(label)}</td><td style="padding:2px 0 0;text-align:right;font-weight:600">${escapeMarkup(text)}</td></tr>`;
  });
  return `<b>${escapeMarkup(heading)}</b><table style="width:100%;border-spacing:0;font:inherit;color:inherit;font-variant-numeric:tabular-nums">${rows.join('')}</table>`;
}

type Tooltip = NonNullable<EChartsOption['tooltip']>;

const look = ({ palette, fonts, sizes }: Theme) => ({
  confine: true,
  backgroundColor: palette.surface,
  borderColor: palette.line,
  borderWidth: 1,
  padding: [8, 12],
  textStyle: { color: palette.ink, fontFamily: fonts.sans, fontSize: sizes.s },
});

const htmlOf = (card: TooltipCard | undefined): string =>
  card === undefined ? '' : tooltipHtml(card);

/** A tooltip for a whole category (month, quarter, village); `card` says what stands in it. */
export const categoryTooltip = (
  theme: Theme,
  card: (index: number) => TooltipCard | undefined,
): Tooltip => ({
  ...look(theme),
  trigger: 'axis',
  axisPointer: { type: 'shadow', shadowStyle: { color: theme.palette.ink, opacity: 0.05 } },
  formatter: (hovered) => {
    const first = Array.isArray(hovered) ? hovered[0] : hovered;
    return htmlOf(first === undefined ? undefined : card(first.dataIndex));
  },
});

/** A tooltip for one mark: a cell, a dot, a flow. */
export const markTooltip = (
  theme: Theme,
  card: (seriesIndex: number, dataIndex: number) => TooltipCard | undefined,
): Tooltip => ({
  ...look(theme),
  trigger: 'item',
  formatter: (hovered) => {
    const first = Array.isArray(hovered) ? hovered[0] : hovered;
    return htmlOf(first === undefined ? undefined : card(first.seriesIndex ?? 0, first.dataIndex));
  },
});

/** A tooltip for flows and their stages. */
export const flowTooltip = (
  theme: Theme,
  card: (kind: 'edge' | 'node', dataIndex: number) => TooltipCard | undefined,
): Tooltip => ({
  ...look(theme),
  trigger: 'item',
  formatter: (hovered) => {
    const first = Array.isArray(hovered) ? hovered[0] : hovered;
    if (first === undefined) return '';
    return htmlOf(card(first.dataType === 'edge' ? 'edge' : 'node', first.dataIndex));
  },
});
