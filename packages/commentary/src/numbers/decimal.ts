/** A number, or decimal text as the API sends it ("1412000000.00"). */
export type Numeric = number | string | bigint;

/** An exact decimal: `units` × 10^-`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Raised for a value that is not a finite decimal. */
export class NotADecimalError extends Error {
  readonly code = 'NOT_A_DECIMAL';
  constructor(value: Numeric) {
    super(
      `"${String(value)}" is not a decimal number: pass a finite number or text like "1234.50", and null where there is no data.`,
    );
    this.name = 'NotADecimalError';
  }
}

const PATTERN = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i;

/** Reads what a number prints as, so that 1.005 is 1.005 and not the float just below it. */
export function decimal(value: Numeric): Decimal {
  const match = PATTERN.exec(String(value).trim());
  const whole = match?.[2] ?? '';
  const fraction = match?.[3] ?? '';
  if (match === null || whole + fraction === '') throw new NotADecimalError(value);
  const digits = BigInt(whole + fraction);
  const scale = fraction.length - Number(match[4] ?? 0);
  const units = match[1] === '-' ? -digits : digits;
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** Moves the point: shift(x, -4) is x / 10^4. */
export function shift(value: Decimal, places: number): Decimal {
  const scale = value.scale - places;
  return scale >= 0
    ? { units: value.units, scale }
    : { units: value.units * 10n ** BigInt(-scale), scale: 0 };
}

export const add = (a: Decimal, b: Decimal): Decimal =>
  subtract(a, { units: -b.units, scale: b.scale });

export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: rescaled(a, scale) - rescaled(b, scale), scale };
}

/** Rounds half away from zero to `places` digits after the point. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  if (value.scale <= places) return { units: rescaled(value, places), scale: places };
  const divisor = 10n ** BigInt(value.scale - places);
  const magnitude = value.units < 0n ? -value.units : value.units;
  const rounded = (magnitude + divisor / 2n) / divisor;
  return { units: value.units < 0n ? -rounded : rounded, scale: places };
}

/** Plain digits: no exponent, no grouping, no negative zero. */
export function decimalText(value: Decimal): string {
  const magnitude = value.units < 0n ? -value.units : value.units;
  const digits = magnitude.toString().padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = value.scale > 0 ? `.${digits.slice(-value.scale)}` : '';
  return `${value.units < 0n ? '-' : ''}${whole}${fraction}`;
}

function rescaled(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}
