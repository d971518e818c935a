import { UNITS, type Unit } from '../definition/unit.ts';
import { grouped, plain, round } from './decimal.ts';

const YI = 100_000_000;
const WAN = 10_000;
const MISSING = '—';
/** What stands where a value is withheld. */
export const WITHHELD = '已隐去';
/** Digits after the point; a unit that is not listed counts whole things. */
const PLACES: Readonly<Partial<Record<Unit, number>>> = {
  cny: 2,
  mu: 2,
  m2: 2,
  household_size: 2,
  case_a_window_day: 2,
};

/**
 * A value as a reader of Chinese writes it: 9,876 件, 18.19 万件, 14.12 亿元, 98.6 %.
 * A share that is not whole is never shown as 100 %, nor one that is not nothing as 0 %.
 */
export function valueText(value: number | null, unit: Unit): string {
  if (value === null) return MISSING;
  if (unit === 'ratio') return `${percentDigits(value)} %`;
  const word = UNITS[unit].zh;
  const size = Math.abs(value);
  if (size >= YI) return `${grouped(plain(round(value / YI, 2)))} 亿${word}`;
  if (size >= WAN) return `${grouped(plain(round(value / WAN, 2)))} 万${word}`;
  // A count is whole; what is not whole is a mean.
  return `${grouped(plain(round(value, PLACES[unit] ?? 1)))} ${word}`;
}

function percentDigits(ratio: number): string {
  const exact = [0, 1].includes(ratio);
  for (let places = 1; places < 6 && !exact; places += 1) {
    const shown = round(ratio * 100, places);
    if (!['0', '100'].includes(plain(shown))) return shown;
  }
  return plain(round(ratio * 100, 1));
}

/** A change as text: +9.1 %, -1.2 个百分点, +3 件; a dash where there is nothing to compare with. */
export function changeText(
  change: {
    readonly percent: number | null;
    readonly points: number | null;
    readonly absolute: number | null;
  },
  unit: Unit,
): string {
  if (change.points !== null) return `${signed(round(change.points, 1))} 个百分点`;
  if (change.percent !== null) return `${signed(round(change.percent, 1))} %`;
  if (change.absolute !== null)
    return `${change.absolute > 0 ? '+' : ''}${valueText(change.absolute, unit)}`;
  return MISSING;
}

const signed = (text: string): string =>
  text.startsWith('-') || /^[0.]+$/.test(text) ? text : `+${text}`;
