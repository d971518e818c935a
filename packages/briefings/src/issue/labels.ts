/** (1, 12) → "1-12月", (4, 4) → "4月". */
export const monthsLabel = (first: number, last: number): string =>
  first === last ? `${last}月` : `${first}-${last}月`;
