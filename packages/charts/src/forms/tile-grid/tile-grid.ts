import type { Chart, ChartOptions } from '../../chart.ts';
import { marksOf } from '../../table/marks.ts';
import { twinOf } from '../../table/twin.ts';
import type { Theme } from '../../theme.ts';
import { told } from '../form.ts';
import type { TileGridInput } from './input.ts';
import { tileDrawing } from './option.ts';
import { tilesOf } from './tiles.ts';

/**
 * A metric by place as a map of tiles, one for each, in five steps of one hue; a place without data is
 * plain, and one whose value is withheld is hatched.
 * @throws MissingColumnError
 */
export function tileGrid(input: TileGridInput, theme: Theme, options: ChartOptions = {}): Chart {
  const { table, metric, language } = input;
  const tiles = tilesOf(input);
  return {
    ...told(input),
    ...tileDrawing(input, tiles, theme, options),
    native: null,
    table: twinOf(table, language),
    marks: marksOf(table, metric.id),
    rowOf: (_, at) => tiles.all[at]?.at ?? -1,
  };
}
