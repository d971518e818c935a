import { balancedText, textWidth } from '../../text/measure-text.ts';
import { shorten } from '../rows/shorten.ts';

/** The names of columns that stand side by side. */
export interface Heads {
  /** What is written at each column; empty where the names beside it take the room. */
  readonly texts: readonly string[];
  /** They stand on their sides. */
  readonly turned: boolean;
  /** Room that they take, in px. */
  readonly height: number;
}

const LINE = 15;
const GAP = 8;
/** Length of a name on its side, in px. */
const TURNED = 88;
/** In a column narrower than this, in ems, a line would break after each character. */
const LEAST = 2.1;

/**
 * Names that fit their columns, in as few lines as they can and at most `lines`. Where they don't fit,
 * numbers and periods leave some out, as an axis of time does, and others stand on their sides.
 */
export function heads(names: readonly string[], width: number, size: number, lines = 2): Heads {
  const room = width - 4;
  const widest = Math.max(0, ...names.map((name) => textWidth(name, size)));
  const inLines = (count: number) => count * LINE + GAP;
  if (widest <= room) return { texts: names, turned: false, height: inLines(1) };
  if (isNumbered(names)) {
    const step = Math.ceil((widest + GAP) / width);
    const texts = names.map((name, at) => (at % step === 0 ? name : ''));
    return { texts, turned: false, height: inLines(1) };
  }
  const broken = names.map((name) => balancedText(name, room, size));
  const most = Math.max(...broken.map((of) => of.length));
  // A word that is wider than its column would run into the next.
  const fit = broken.every((of) => of.every((line) => textWidth(line, size) <= width));
  if (fit && room >= LEAST * size && most <= lines) {
    return { texts: broken.map((of) => of.join('\n')), turned: false, height: inLines(most) };
  }
  const texts = names.map((name) => shorten(name, TURNED, 1, size));
  const longest = Math.max(...texts.map((text) => textWidth(text, size)));
  return { texts, turned: true, height: Math.ceil(longest) + GAP };
}

/** Whether names can stand over columns of a width at all. */
export const canStand = (names: readonly string[], width: number, size: number): boolean =>
  isNumbered(names) || width >= size + 2;

const isNumbered = (names: readonly string[]): boolean => names.every((name) => /^\d/.test(name));
