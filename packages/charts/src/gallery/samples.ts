import type { Chart, ChartOptions, Theme } from '../index.ts';
import { crowded } from './samples/crowded.ts';
import { others } from './samples/others.ts';
import { rateSamples } from './samples/rates.ts';
import { rows } from './samples/rows.ts';
import { time } from './samples/time.ts';

/** A form in one of its states. */
export interface Sample {
  readonly name: string;
  readonly draw: (theme: Theme, options: ChartOptions) => Chart;
}

export const samples: readonly Sample[] = [...time, ...rateSamples, ...rows, ...others, ...crowded];
