/** A place on a slide, in EMU: 914,400 an inch, 12,700 a point. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const INCH = 914_400;
const POINT = 12_700;

export const inch = (inches: number): number => Math.round(inches * INCH);
export const points = (emu: number): number => emu / POINT;
export const emu = (inPoints: number): number => Math.round(inPoints * POINT);
export const pixels = (length: number): number => Math.round((length / INCH) * 96);

/** The largest place of a shape's proportions in the middle of another. */
export function within(rect: Rect, width: number, height: number): Rect {
  const scale = Math.min(rect.width / width, rect.height / height);
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  return {
    x: rect.x + Math.round((rect.width - wide) / 2),
    y: rect.y + Math.round((rect.height - high) / 2),
    ...{ width: wide, height: high },
  };
}
