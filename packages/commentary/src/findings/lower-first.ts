/** An English label inside a sentence: "Open orders" → "open orders"; "HHI" stays. */
export const lowerFirst = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
