import { earlier, later } from './day.ts';
import type { Grain } from './grain.ts';
import { type Period, periodOf } from './period.ts';

/**
 * The period cut into units of that grain, in order, without gap or overlap. Units that reach beyond
 * the period are clipped to it: the first week of 2019 begins on its Tuesday. An empty period has none.
 */
export function cutPeriod(period: Period, grain: Grain): Period[] {
  const pieces: Period[] = [];
  for (let start = period.from; start < period.to; ) {
    const unit = periodOf(start, grain);
    pieces.push({ grain, from: later(unit.from, period.from), to: earlier(unit.to, period.to) });
    start = unit.to;
  }
  return pieces;
}
