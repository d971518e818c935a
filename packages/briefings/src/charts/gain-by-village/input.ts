import type { GainByVillageInput } from '@minxin/charts';
import { figure, type Value } from '../../figures/value.ts';
import type { Issue } from '../../issue/issue.ts';

export interface GainValues {
  readonly villages: readonly {
    readonly label: string;
    readonly gain: Value;
    readonly households: Value;
  }[];
  readonly total: Value;
  readonly median: Value;
  readonly simulated: boolean;
}

/** Households report once a year: a month's briefing carries the whole of its year, too. */
export function gainByVillageInput(issue: Issue, values: GainValues): GainByVillageInput {
  return {
    year: issue.year,
    villages: values.villages.map(({ label, gain, households }) => ({
      label,
      value: gain.value,
      households: households.value ?? 0,
      suppressed: [gain, households].some(({ state }) => state === 'SUPPRESSED'),
    })),
    total: figure(values.total, values.simulated),
    median: figure(values.median, values.simulated),
  };
}
