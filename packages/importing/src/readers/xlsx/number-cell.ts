import type { NumberStyle } from './number-format.ts';
import { numberText } from './number-text.ts';
import { clockText, type DateSystem, serialText } from './serial-date.ts';

/** The text of a cell that holds a number, as its style has it read. */
export function numberCell(stored: string, style: NumberStyle, system: DateSystem): string {
  const plain = numberText(stored);
  const value = Number(stored);
  if (style.shows === 'number' || !Number.isFinite(value)) return plain;
  switch (style.shows) {
    case 'padded':
      return /^\d+$/.test(plain) ? plain.padStart(style.digits, '0') : plain;
    case 'date':
      return serialText(value, system, style.withTime) ?? plain;
    case 'elapsed':
      return value < 0 ? plain : clockText(Math.round(value * 86_400));
    case 'time':
      // A moment of which only the clock is shown is still a moment of that day.
      return value >= 0 && value < 1
        ? clockText(Math.round(value * 86_400) % 86_400)
        : (serialText(value, system, true) ?? plain);
  }
}
