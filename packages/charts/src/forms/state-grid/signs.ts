import { diamondAt, dotAt, lineBetween, type Place } from '../../frame/shapes.ts';
import type { Theme } from '../../theme.ts';
import type { CellState } from './input.ts';

/** Width of a sign, in px. */
export const SIGN = 16;

/** The sign of a state in a cell, smaller in one that is too narrow for it. */
export function signAt(state: CellState, [x, y]: Place, width: number, theme: Theme) {
  const scale = Math.min(1, width / (SIGN + 2));
  const children = signOf(state, [0, 0], theme);
  return { type: 'group' as const, x, y, scaleX: scale, scaleY: scale, children };
}

/** A tick, a ring, a diamond, a cross, a short line. */
function signOf(state: CellState, [x, y]: Place, theme: Theme) {
  const { palette } = theme;
  const stroke = (color: string) => ({ stroke: color, lineWidth: 1.8, fill: 'none' });
  switch (state) {
    case 'DONE':
      return [
        dotAt([x, y], 7.5, { fill: palette.tea }),
        lineBetween([x - 3.4, y + 0.2], [x - 0.9, y + 2.8], stroke(palette.surface)),
        lineBetween([x - 0.9, y + 2.8], [x + 3.6, y - 2.6], stroke(palette.surface)),
      ];
    case 'WAITING':
      return [dotAt([x, y], 6.5, { ...stroke(palette.ink3), lineWidth: 1.4 })];
    case 'RISK':
      return [diamondAt([x, y], 8, { fill: palette.risk })];
    case 'LATE':
      return [
        dotAt([x, y], 7.5, { fill: palette.late }),
        lineBetween([x - 2.8, y - 2.8], [x + 2.8, y + 2.8], stroke(palette.surface)),
        lineBetween([x + 2.8, y - 2.8], [x - 2.8, y + 2.8], stroke(palette.surface)),
      ];
    case 'NONE':
      return [lineBetween([x - 3, y], [x + 3, y], { ...stroke(palette.ink3), lineWidth: 1.4 })];
  }
}
