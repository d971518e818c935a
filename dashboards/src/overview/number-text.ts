/** "18.19 万件" → 18.19 and 万件; "98.6 %" → 98.6 and %; "—" has no unit. */
export function splitText(text: string): { readonly number: string; readonly unit: string } {
  const [, number, unit] = /^([+-]?[\d,.]+)\s*(.*)$/.exec(text) ?? [];
  return number === undefined ? { number: text, unit: '' } : { number, unit: unit ?? '' };
}
