import type { ChartOptions } from '../../chart.ts';
import { plotWidth } from '../../frame/frame.ts';
import { namesOf } from '../../table/read.ts';
import type { Theme } from '../../theme.ts';
import { canStand } from '../grids/heads.ts';
import type { HeatGridInput } from './input.ts';

/** Of the plot, at least, that the columns have between them. */
const SHARE = 0.7;

/** The sides of a grid; they change places where there are more names than can stand side by side. */
export function sidesOf(
  { table, down, across }: HeatGridInput,
  theme: Theme,
  options: ChartOptions,
): { readonly down: string; readonly across: string } {
  const names = [...new Set(namesOf(table, across))];
  const width = (plotWidth(options) * SHARE) / Math.max(1, names.length);
  return canStand(names, width, theme.sizes.xs) ? { down, across } : { down: across, across: down };
}
