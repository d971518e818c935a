import type { NumberStyle } from './number-format.ts';
import { numberText } from './number-text.ts';
import { clockText, type DateSystem, serialText } from './serial-date.ts';

const SECONDS = 86_400;

/** The text of a cell that holds a number, as its style has it read. */
export function numberCell(stored: string, style: NumberStyle, system: DateSystem): string {
  switch (style.shows) {
    case 'number':
      return numberText(stored);
    case 'padded':
      return padded(numberText(stored), style.digits);
    default:
      return clockOrDay(Number(stored), style, system) ?? numberText(stored);
  }
}

const padded = (plain: string, digits: number): string =>
  /^\d+$/.test(plain) ? plain.padStart(digits, '0') : plain;

type Dated = Exclude<NumberStyle, { shows: 'number' | 'padded' }>;

function clockOrDay(serial: number, style: Dated, system: DateSystem): string | null {
  if (!(serial >= 0 && serial < Number.MAX_SAFE_INTEGER / SECONDS)) return null;
  if (style.shows === 'date') return serialText(serial, system, style.withTime);
  if (style.shows === 'elapsed') return clockText(Math.round(serial * SECONDS));
  // A moment of which only the clock is shown is still a moment of that day.
  return serial < 1
    ? clockText(Math.round(serial * SECONDS) % SECONDS)
    : serialText(serial, system, true);
}
