import { inch, type Rect } from './place.ts';
import type { Room } from './room.ts';

const [WIDTH, HEIGHT] = [inch(40 / 3), inch(7.5)];
const SIDE = 0.6;
const WIDE = 40 / 3 - 2 * SIDE;

const across = (y: number, height: number, width = WIDE, x = SIDE): Rect => ({
  ...{ x: inch(x), y: inch(y), width: inch(width), height: inch(height) },
});

/** 16:9, 13.33 × 7.5 inches. */
export const OWN_ROOM: Room = {
  ...{ width: WIDTH, height: HEIGHT, sectionLines: 8 },
  // Ends before the mark begins.
  title: across(0.3, 0.98, 10.2),
  subtitle: across(1.33, 0.32),
  main: across(1.72, 4.45),
  summary: across(6.22, 0.62),
  source: across(5.2, 1.7, WIDE - 1, 1.1),
  text: across(1.6, 5.2),
  mark: across(0.36, 0.34, 1.75, 40 / 3 - SIDE - 1.75),
  foot: across(7.03, 0.3, 11),
  number: across(7.03, 0.3, 0.9, 40 / 3 - SIDE - 0.9),
};
