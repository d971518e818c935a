import { type PeriodFigure, tellable } from './figures.ts';

/** Rises or falls in a row up to a period. */
export interface Run {
  readonly kind: 'RISES' | 'FALLS' | 'FIRST_RISE' | 'FIRST_FALL';
  /** Rises or falls in a row; for a first one, those of the other kind before it. */
  readonly length: number;
}

/** What is shorter than this is chance. */
const RISES_IN_A_ROW = 3;
const BEFORE_A_TURN = 2;

/** The run that a place ends or turns, over periods without a hole; undefined where none stands out. */
export function runAt(figures: readonly PeriodFigure[], place: number): Run | undefined {
  if (figures[place]?.partial === true) return undefined;
  const now = stepAt(figures, place);
  if (now === 0) return undefined;
  const same = lengthBack(figures, place, now);
  if (same >= RISES_IN_A_ROW) return { kind: now > 0 ? 'RISES' : 'FALLS', length: same };
  const before = lengthBack(figures, place - 1, -now);
  return same === 1 && before >= BEFORE_A_TURN
    ? { kind: now > 0 ? 'FIRST_RISE' : 'FIRST_FALL', length: before }
    : undefined;
}

function lengthBack(figures: readonly PeriodFigure[], place: number, sign: number): number {
  let length = 0;
  while (stepAt(figures, place - length) === sign) length += 1;
  return length;
}

/** 1 for a rise against the period before, -1 for a fall, 0 where neither can be told. */
function stepAt(figures: readonly PeriodFigure[], place: number): number {
  const [before, now] = [tellable(figures[place - 1] ?? NONE), tellable(figures[place] ?? NONE)];
  return before === null || now === null ? 0 : Math.sign(now - before);
}

const NONE = { value: null };
