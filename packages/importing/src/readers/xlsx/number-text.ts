/** A decimal as people write it, which needs no work. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const INTEGER = /^-?\d+$/;
/** What spreadsheets keep of a number, and show of it. */
const SIGNIFICANT = 15;

const format = new Intl.NumberFormat('en-US', {
  useGrouping: false,
  maximumSignificantDigits: SIGNIFICANT,
  signDisplay: 'negative',
});

/**
 * A stored number as plain digits, without exponent. Beyond 15 significant digits stands only the
 * noise of binary fractions, except in whole numbers that a program wrote out: they stay.
 */
export function numberText(stored: string): string {
  const isPlain = PLAIN.test(stored) && stored !== '-0';
  if (isPlain && (stored.length <= SIGNIFICANT || INTEGER.test(stored))) return stored;
  const value = Number(stored);
  return stored.trim() === '' || !Number.isFinite(value) ? stored : format.format(value);
}
