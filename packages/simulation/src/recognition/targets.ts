import type { AWARD_KINDS } from '@minxin/database';
import type { ReadFigure } from '../reading/read-figure.ts';

/** The printed figures that made-up detail of the subject adds up to: awards of the year by kind. */
export type RecognitionTargets = Readonly<Record<(typeof AWARD_KINDS)[number], number>>;

export function recognitionTargets(read: ReadFigure): RecognitionTargets {
  const count = (metric: string) => read('recognition', metric).value;
  return {
    red_flag_window: count('red_flag_windows'),
    demonstration_post: count('demonstration_posts'),
    service_star: count('service_stars'),
  };
}
