import type { Chart } from '../chart.ts';
import { renderSvg } from '../paper/render-svg.ts';
import { type ThemeName, theme } from '../theme.ts';

interface Drawn {
  readonly svg: string;
  /** Every text of the picture, in the order it was drawn. */
  readonly texts: readonly string[];
}

/** A chart as it is drawn at a width in px, as high as it asks to be. */
export function drawn(chart: Chart, width = 720, name: ThemeName = 'light'): Drawn {
  const height = Math.max(120, chart.height ?? 300);
  const svg = renderSvg(chart, { width, height, theme: theme(name) });
  const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
  return { svg, texts: lines };
}

/** What the tooltip says over a mark: its HTML. */
export function tooltipOver(chart: Chart, dataIndex: number, seriesIndex = 0): string {
  const { tooltip } = chart.option;
  const formatter = Array.isArray(tooltip) ? undefined : tooltip?.formatter;
  if (typeof formatter !== 'function') return '';
  const hovered = { seriesIndex, dataIndex, dataType: 'node', $vars: [] };
  return String(formatter(hovered as unknown as Parameters<typeof formatter>[0], '', () => ''));
}
