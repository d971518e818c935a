import type { hotlineRateWeights } from '@minxin/database';
import { FIRST_DAY } from '../time/years.ts';
import type { Made } from '../writing/made.ts';

/** The usual weights of the three rates (domain §4). The district printed none: these are made up. */
export const WEIGHTS: readonly Made<typeof hotlineRateWeights>[] = [
  {
    fromDay: FIRST_DAY,
    ...{ responseWeight: 10, solutionWeight: 50, satisfactionWeight: 40 },
    formula: 'basic_at_nine_tenths',
    document: '模拟：通行权重，未见本区公布的文件',
  },
];
