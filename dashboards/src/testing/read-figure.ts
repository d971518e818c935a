/** What the words behind a figure are worth. */
const SIZES: Readonly<Record<string, number>> = {
  ...{ 万: 1e4, 亿: 1e8, 万亿: 1e12, M: 1e6, bn: 1e9, tn: 1e12 },
  '%': 0.01,
};
const FIGURE = /^(-?)¥?([\d,]+)(?:\.(\d+))?\s*(万亿|万|亿|M|bn|tn|%)?/;

export interface Figure {
  readonly value: number;
  /** The least by which figures of as many digits differ. */
  readonly step: number;
}

/** What a reader takes a figure for: "14.12 亿元" is 1,412,000,000, give or take half a million. */
export function readFigure(text: string): Figure {
  const [, minus, whole, fraction = '', size = ''] = FIGURE.exec(text.trim()) ?? [];
  if (whole === undefined) throw new Error(`"${text}" is no figure`);
  const [scale, digits] = [SIZES[size] ?? 1, Number(`${whole.replaceAll(',', '')}.${fraction}`)];
  return {
    value: (minus ? -1 : 1) * digits * scale,
    step: scale * 10 ** -fraction.length,
  };
}
