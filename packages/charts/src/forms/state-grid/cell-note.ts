import type { Place } from '../../frame/shapes.ts';
import { textWidth } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import type { StateCell } from './input.ts';

/** How far a sign moves up to leave room for its note. */
const LIFT = 7;

/** Where the sign of a cell stands, and the note under it where the cell is wide enough. */
export function notedCell({ note = '' }: StateCell, [x, y]: Place, width: number, theme: Theme) {
  const { palette, sizes, fonts } = theme;
  if (note === '' || textWidth(note, sizes.mark) > width) return { at: [x, y] as Place, note: [] };
  const style = {
    ...{ x, y: y + 10, text: note, fill: palette.ink3, align: 'center' as const },
    ...{ verticalAlign: 'middle' as const, font: `${sizes.mark}px ${fonts.sans}` },
  };
  return { at: [x, y - LIFT] as Place, note: [{ type: 'text' as const, style }] };
}
