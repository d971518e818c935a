/** Exact arithmetic on decimal text, as PostgreSQL's `numeric` gives it. */
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

function digitsOf(text: string): { negative: boolean; whole: string; fraction: string } {
  const [, sign, whole = '0', fraction = ''] = DECIMAL.exec(text) ?? [];
  if (sign === undefined) throw new RangeError(`${text} is no decimal number.`);
  return { negative: sign === '-', whole, fraction };
}

/** Fen as yuan: "141200012345" → "1412000123.45"; trailing zeros of the fraction go. */
export function fenToYuan(fen: string): string {
  const { negative, whole, fraction } = digitsOf(fen);
  const padded = whole.padStart(3, '0');
  return trim(negative, padded.slice(0, -2), padded.slice(-2) + fraction);
}

/** The same number without trailing zeros: "12.50" → "12.5", "-0.00" → "0". */
export function plain(text: string): string {
  // Most are counts, which PostgreSQL writes as they are.
  if (/^[1-9]\d*$/.test(text)) return text;
  const { negative, whole, fraction } = digitsOf(text);
  return trim(negative, whole, fraction);
}

function trim(negative: boolean, whole: string, fraction: string): string {
  const integer = whole.replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  const shown = rest ? `${integer}.${rest}` : integer;
  return negative && shown !== '0' ? `-${shown}` : shown;
}

/**
 * A decimal rounded half away from zero to a number of places, as text: round("1.005", 2) is "1.01".
 * Binary floats can't do this, so a number is read by its shortest decimal form.
 */
export function round(value: string | number, places: number): string {
  const { negative, whole, fraction } = digitsOf(
    typeof value === 'number' ? unscientific(value) : value,
  );
  const scaled = BigInt(whole + fraction.padEnd(places, '0').slice(0, places));
  const up = (fraction[places] ?? '0') >= '5' ? 1n : 0n;
  const digits = String(scaled + up).padStart(places + 1, '0');
  const shown = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return negative && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

function unscientific(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
}

/** Groups the whole part by thousands: "181887.5" → "181,887.5". */
export function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

/** The exact difference of two decimals: minus("1.5", "2") is "-0.5". */
export function minus(first: string, second: string): string {
  const [a, b] = [digitsOf(first), digitsOf(second)];
  const places = Math.max(a.fraction.length, b.fraction.length);
  const scaled = ({ negative, whole, fraction }: ReturnType<typeof digitsOf>) =>
    BigInt(`${negative ? '-' : ''}${whole}${fraction.padEnd(places, '0')}`);
  const result = scaled(a) - scaled(b);
  const digits = String(result < 0n ? -result : result).padStart(places + 1, '0');
  const split = digits.length - places;
  return trim(result < 0n, digits.slice(0, split), digits.slice(split));
}
