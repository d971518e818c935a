/** A scale in percent; `max` may lie past the last line, so that a point on it isn't cut. */
export interface RateAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20];
const MOST_LINES = 5;
/** From here on a scale ends at 100 %. */
const HIGH = 0.9;

/**
 * A scale that holds the rates (between 0 and 1); with columns of their n, in its upper half, so that
 * the lower is left for them.
 */
export function rateAxis(rates: readonly number[], withSizes: boolean): RateAxis {
  const percents = rates.length === 0 ? [100] : rates.map((rate) => rate * 100);
  const [lowest, highest] = [Math.min(...percents), Math.max(...percents)];
  const room = withSizes ? 2 : 1.2;
  if (highest >= HIGH * 100 && highest <= 100) return upTo100(lowest, room);
  const span = Math.max(2, (highest - lowest) * room);
  const step = stepOf(span);
  const max = Math.ceil((highest + span * 0.05) / step) * step;
  const floor = Math.floor((highest - span) / step) * step;
  // A rate below zero needs room there; others never go below.
  const min = lowest < 0 ? Math.floor((lowest - span * 0.05) / step) * step : Math.max(0, floor);
  return { min, max, step };
}

function upTo100(lowest: number, room: number): RateAxis {
  const span = Math.max(4, (100 - lowest) * room);
  const step = stepOf(span);
  const min = Math.max(0, 100 - Math.ceil(span / step) * step);
  return { min, max: 100 + (100 - min) * 0.1, step };
}

const stepOf = (span: number): number => STEPS.find((step) => span / step <= MOST_LINES) ?? 20;
