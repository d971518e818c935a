import type { Theme } from '../theme.ts';

/** Relative luminance of "#rrggbb" as WCAG 2.2 defines it. */
export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours as WCAG 2.2 defines it: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** The colour of text on a fill: ink, or its ground, whichever can be read better. */
export const textOn = (fill: string, { palette }: Theme): string =>
  contrast(palette.ink, fill) >= contrast(palette.surface, fill) ? palette.ink : palette.surface;
