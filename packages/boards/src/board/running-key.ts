import { type Day, periodKey, periodOf } from '@minxin/calendar';
import type { Frame } from './frame-of.ts';

/** The key of the part of a frame's span that the records only reach into; undefined where none runs. */
export function runningKey({ span, grain }: Frame, reached: Day): string | undefined {
  if (reached < span.from || reached >= span.to) return undefined;
  const unit = periodOf(reached, grain);
  const last = periodOf(reached, 'DAY').to >= unit.to;
  return last ? undefined : periodKey(unit);
}
