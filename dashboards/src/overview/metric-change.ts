import { formatChange } from '@minxin/commentary';
import { messages } from '../messages/index.ts';

/** Whether a change is welcome; `plain` where more is neither good nor bad. */
export type ChangeTone = 'good' | 'bad' | 'plain';

export interface ShownChange {
  readonly text: string;
  readonly tone: ChangeTone;
  /** Why there is no change to show. */
  readonly reason: string | null;
}

interface AnsweredChange {
  readonly percent: number | null;
  readonly points: number | null;
  readonly absolute: number | null;
  readonly text: string;
  readonly basePeriod: { readonly label: string };
}

/** A metric's change as a tile shows it; `direction` comes from the metric's definition. */
export function shownChange(change: AnsweredChange, direction: string | undefined): ShownChange {
  const moved = change.points ?? change.percent ?? change.absolute;
  if (moved === null)
    return {
      text: messages.noValue,
      tone: 'plain',
      reason: messages.overview.noBase(change.basePeriod.label),
    };
  // A tile has no room for the 个百分点 of a sentence.
  const text = change.points === null ? change.text : formatChange(change.points, 'POINTS', 'zh');
  return { text, tone: toneOf(moved, direction), reason: null };
}

function toneOf(moved: number, direction: string | undefined): ChangeTone {
  if (moved === 0 || direction === undefined || direction === 'NEUTRAL') return 'plain';
  return moved > 0 === (direction === 'HIGHER_IS_BETTER') ? 'good' : 'bad';
}
